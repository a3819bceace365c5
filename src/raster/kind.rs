//! The kinds of image that every browser shows.

use image::ImageFormat;

/// A kind of image file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// PNG, animated ones too.
    Png,
    /// JPEG.
    Jpeg,
    /// WebP, animated ones too.
    Webp,
    /// GIF.
    Gif,
}

impl Kind {
    /// Returns the kind of a file by its first bytes.
    ///
    /// # Example
    /// ```
    /// use incident_wrapped::raster::Kind;
    /// assert_eq!(Kind::of(b"GIF89a"), Some(Kind::Gif));
    /// assert_eq!(Kind::of(b"BM"), None);
    /// ```
    pub fn of(bytes: &[u8]) -> Option<Kind> {
        let format = image::guess_format(bytes).ok()?;
        [Kind::Png, Kind::Jpeg, Kind::Webp, Kind::Gif]
            .into_iter()
            .find(|kind| kind.format() == format)
    }

    /// Returns the kind that the name of a file promises; `None` where it promises none of them.
    pub fn of_name(name: &str) -> Option<Kind> {
        let (_, ending) = name.rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            "png" | "apng" => Some(Kind::Png),
            "jpg" | "jpeg" | "jpe" | "jfif" => Some(Kind::Jpeg),
            "webp" => Some(Kind::Webp),
            "gif" => Some(Kind::Gif),
            _ => None,
        }
    }

    /// Returns its name with its article, such as `a PNG`.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Png => "a PNG",
            Kind::Jpeg => "a JPEG",
            Kind::Webp => "a WebP",
            Kind::Gif => "a GIF",
        }
    }

    /// Returns how the names of such files end.
    pub fn ending(self) -> &'static str {
        self.format().extensions_str()[0]
    }

    /// Returns what a browser calls it.
    pub fn media_type(self) -> &'static str {
        self.format().to_mime_type()
    }

    pub(super) fn format(self) -> ImageFormat {
        match self {
            Kind::Png => ImageFormat::Png,
            Kind::Jpeg => ImageFormat::Jpeg,
            Kind::Webp => ImageFormat::WebP,
            Kind::Gif => ImageFormat::Gif,
        }
    }
}
