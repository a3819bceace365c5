//! The theme as named files: templates, styles, scripts and fonts, the report's own over the built-in ones.

use std::collections::BTreeMap;

/// Holds the files of a theme by their path inside it, such as `css/deck.css`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Theme {
    files: BTreeMap<String, File>,
    own: BTreeMap<String, Theme>,
}

/// One file of a theme.
#[derive(Clone, Debug, PartialEq, Eq)]
struct File {
    bytes: Vec<u8>,
    /// Its path in the report folder; `None` for a file that the program carries.
    path: Option<String>,
}

impl Theme {
    /// Makes a theme of files that the program carries.
    pub fn new(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Theme {
        let file = |(path, bytes)| (path, File { bytes, path: None });
        Theme {
            files: files.into_iter().map(file).collect(),
            own: BTreeMap::new(),
        }
    }

    /// Takes the files of a report's `themes` folder, by their path in the report folder.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::theme::Theme;
    /// let theme = |path: &str, text: &str| (path.to_owned(), text.as_bytes().to_vec());
    /// let built_in = Theme::new([theme("css/tokens.css", "old"), theme("css/deck.css", "deck")]);
    /// let both = built_in.beside([theme("themes/ours/css/tokens.css", "new")]);
    /// assert_eq!(both.named("ours").text("css/tokens.css"), Some("new"));
    /// assert_eq!(both.named("ours").text("css/deck.css"), Some("deck"));
    /// assert_eq!(both.named("wrapped").text("css/tokens.css"), Some("old"));
    /// ```
    pub fn beside(mut self, files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Theme {
        for (path, bytes) in files {
            let inside = path
                .strip_prefix("themes/")
                .and_then(|rest| rest.split_once('/'));
            let Some((name, inside)) =
                inside.map(|(name, file)| (name.to_owned(), file.to_owned()))
            else {
                continue;
            };
            let path = Some(path);
            let files = &mut self.own.entry(name).or_default().files;
            files.insert(inside, File { bytes, path });
        }
        self
    }

    /// Returns the theme with this name: the report's own files over these.
    pub fn named(&self, name: &str) -> Theme {
        let mut files = self.files.clone();
        if let Some(own) = self.own.get(name) {
            files.extend(own.files.clone());
        }
        Theme {
            files,
            own: BTreeMap::new(),
        }
    }

    /// Returns a file's bytes.
    pub fn file(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(|file| file.bytes.as_slice())
    }

    /// Returns a file's text, without a byte order mark; `None` where there is no such file, or it is not UTF-8.
    pub fn text(&self, path: &str) -> Option<&str> {
        let text = std::str::from_utf8(self.file(path)?).ok()?;
        Some(text.strip_prefix('\u{feff}').unwrap_or(text))
    }

    /// Goes through all files in the order of their paths.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files
            .iter()
            .map(|(path, file)| (path.as_str(), file.bytes.as_slice()))
    }

    /// Goes through the report's own files: their path in the theme, and in the report folder.
    pub fn own(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files
            .iter()
            .filter_map(|(path, file)| Some((path.as_str(), file.path.as_deref()?)))
    }
}
