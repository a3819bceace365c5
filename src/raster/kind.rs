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
    /// Recognises a file by its first bytes; `None` for any other kind.
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

    /// Recognises a file by the ending of its name; `None` for any other ending.
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

    /// Returns the usual ending of file names, without the dot.
    pub fn ending(self) -> &'static str {
        self.format().extensions_str()[0]
    }

    /// Returns the media type.
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
