//! A theme as named files: templates, styles, scripts and fonts, the report's own over the built-in ones.

use std::collections::BTreeMap;

/// The theme that all others are based on.
const GROUND: &str = "wrapped";

/// Style sheets that are appended to those of the base theme instead of replacing them; later rules win.
const ADDED: [&str; 2] = ["css/tokens.css", "css/over.css"];

type Files = BTreeMap<String, File>;

/// The files of a theme by their path inside it, such as `css/deck.css`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Theme {
    files: Files,
    /// The built-in themes that this one is based on, with their names, the nearest first.
    beneath: Vec<(String, Files)>,
    built_in: BTreeMap<String, Files>,
    own: BTreeMap<String, Files>,
}

/// One file of a theme.
#[derive(Clone, Debug, PartialEq, Eq)]
struct File {
    bytes: Vec<u8>,
    /// Its path in the report folder; `None` for a built-in file.
    path: Option<String>,
}

impl Theme {
    /// Makes the built-in theme `wrapped`.
    pub fn new(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Theme {
        Theme { files: carried(files), ..Theme::default() }
    }

    /// Adds another built-in theme: the files in which it differs from `wrapped`.
    pub fn and(mut self, name: &str, files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Theme {
        self.built_in.insert(name.to_owned(), carried(files));
        self
    }

    /// Adds the files of a report's `themes` folder, by their path in the report folder.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::theme::Theme;
    /// let file = |path: &str, text: &str| (path.to_owned(), text.as_bytes().to_vec());
    /// let built_in = Theme::new([file("css/tokens.css", "old"), file("css/deck.css", "deck")]);
    /// let both = built_in.beside([file("themes/ours/css/deck.css", "new")]);
    /// assert_eq!(both.named("ours", "wrapped").text("css/deck.css"), Some("new"));
    /// assert_eq!(both.named("ours", "wrapped").text("css/tokens.css"), Some("old"));
    /// assert_eq!(both.named("wrapped", "wrapped").text("css/deck.css"), Some("deck"));
    /// ```
    pub fn beside(mut self, files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Theme {
        for (path, bytes) in files {
            let inside = path.strip_prefix("themes/").and_then(|rest| rest.split_once('/'));
            let Some((name, inside)) =
                inside.map(|(name, file)| (name.to_owned(), file.to_owned()))
            else {
                continue;
            };
            let path = Some(path);
            let files = self.own.entry(name).or_default();
            files.insert(inside, File { bytes, path });
        }
        self
    }

    /// Returns the theme with this name: the report's own files over those of the built-in theme `base`.
    pub fn named(&self, name: &str, base: &str) -> Theme {
        let mut beneath = vec![(GROUND.to_owned(), self.files.clone())];
        if let Some(files) = self.built_in.get(base) {
            beneath.insert(0, (base.to_owned(), over(&self.files, files)));
        }
        let own = self.own.get(name).cloned().unwrap_or_default();
        Theme { files: over(&beneath[0].1, &own), beneath, ..Theme::default() }
    }

    /// Returns the built-in theme that this one is based on, alone.
    pub fn base(&self) -> Theme {
        let files = self.beneath.first().map(|(_, files)| files.clone());
        Theme { files: files.unwrap_or_default(), ..Theme::default() }
    }

    /// Returns the names of the built-in themes that this one is based on, the nearest first.
    pub fn bases(&self) -> impl Iterator<Item = &str> {
        self.beneath.iter().map(|(name, _)| name.as_str())
    }

    /// Returns a file's bytes.
    pub fn file(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(|file| file.bytes.as_slice())
    }

    /// Returns a file's text, without a byte order mark; `None` where there is no such file, or it is not UTF-8.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.files.get(path)?.text()
    }

    /// Returns all files, ordered by path.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, file)| (path.as_str(), file.bytes.as_slice()))
    }

    /// Returns the report's own files: their path in the theme, and in the report folder.
    pub fn own(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().filter_map(|(path, file)| Some((path.as_str(), file.path.as_deref()?)))
    }

    /// Returns the templates: the report's own by their path, those of base themes with the name of the theme, as in
    /// `wrapped/finding.html`.
    pub fn templates(&self) -> impl Iterator<Item = (String, &str)> {
        let bare = self.beneath.is_empty();
        let own = self
            .files
            .iter()
            .filter(move |(_, file)| bare || file.path.is_some())
            .map(|(path, file)| (path.clone(), file));
        let beneath = self.beneath.iter().flat_map(|(name, files)| {
            files.iter().map(move |(path, file)| (format!("{name}/{path}"), file))
        });
        own.chain(beneath)
            .filter(|(path, _)| path.ends_with(".html"))
            .filter_map(|(path, file)| Some((path, file.text()?)))
    }
}

impl File {
    fn text(&self) -> Option<&str> {
        let text = std::str::from_utf8(&self.bytes).ok()?;
        Some(text.strip_prefix('\u{feff}').unwrap_or(text))
    }
}

fn carried(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Files {
    files.into_iter().map(|(path, bytes)| (path, File { bytes, path: None })).collect()
}

/// Puts files over others: each replaces the one of the same name, or is appended to it.
fn over(beneath: &Files, above: &Files) -> Files {
    let mut files = beneath.clone();
    for (path, file) in above {
        let mut file = file.clone();
        let old = files.get(path).filter(|_| ADDED.contains(&path.as_str()));
        if let Some(old) = old {
            let new = file.bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&file.bytes);
            file.bytes = [old.bytes.as_slice(), b"\n", new].concat();
        }
        files.insert(path.clone(), file);
    }
    files
}
