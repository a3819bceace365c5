//! What a picture of heads is called, and how it is described.

use crate::chart::short;
use crate::escape::markup;

/// The words of a picture.
pub struct Named<'a> {
    /// What the ids of its words begin with; no other picture on a page has it.
    pub id: &'a str,
    /// What it is called.
    pub title: &'a str,
    /// What there is to see.
    pub said: &'a str,
}

impl Named<'_> {
    /// Opens the drawing with its title and its description, as charts have them.
    pub(super) fn open(&self, class: &str, (width, height): (f64, f64)) -> String {
        let id: String =
            self.id.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
        format!(
            "<svg class=\"chart {class}\" viewBox=\"0 0 {} {}\" role=\"img\" \
             aria-labelledby=\"{id}-{class}-title {id}-{class}-desc\">\
             <title id=\"{id}-{class}-title\">{}</title><desc id=\"{id}-{class}-desc\">{}</desc>",
            short(width),
            short(height),
            markup(self.title),
            markup(self.said),
        )
    }
}
