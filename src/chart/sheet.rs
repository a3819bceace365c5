//! The markup of a drawing: elements with classes, links, gradients, title and description, every word escaped.

use std::fmt::Write as _;

use super::palette::{Ink, Part, ROLES};
use super::spec::{Chart, Shape};
use crate::escape::markup;

/// The markup so far.
pub(super) struct Sheet {
    /// What every element id begins with.
    pub(super) name: String,
    shape: Shape,
    kind: &'static str,
    title: String,
    description: String,
    /// Width and height, in steps.
    pub(super) size: (i32, i32),
    body: String,
    /// What stands behind the body.
    back: String,
    /// The path that is still open: lines of one ink in a row become one element.
    line: Option<(Ink, u32, String)>,
    /// Which roles need a gradient.
    pub(super) clouds: [bool; ROLES.len()],
    links: usize,
}

impl Sheet {
    /// Starts an empty sheet of a size in steps.
    pub(super) fn new(chart: &Chart, shape: Shape, size: (i32, i32)) -> Self {
        let id: String =
            chart.id.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
        Self {
            name: format!("{id}-{}", named(shape)),
            shape,
            kind: chart.mark.name(),
            title: chart.title.clone(),
            description: chart.description.clone(),
            size,
            body: String::new(),
            back: String::new(),
            line: None,
            clouds: [false; ROLES.len()],
            links: 0,
        }
    }

    /// Adds a line; lines of one ink and width in a row become one element.
    ///
    /// `width` is in steps; one step stands for the width that the style sheet gives.
    pub(super) fn line(&mut self, ink: Ink, width: u32, data: &str) {
        match &mut self.line {
            Some((open, wide, so_far)) if *open == ink && *wide == width => so_far.push_str(data),
            _ => {
                self.flush();
                self.line = Some((ink, width, data.to_owned()));
            }
        }
    }

    fn flush(&mut self) {
        if let Some((ink, width, data)) = self.line.take() {
            let class = ink.class();
            let width = match width {
                0..=1 => String::new(),
                _ => format!(r#" stroke-width="{}""#, tenths(width.cast_signed())),
            };
            let _ = write!(self.body, r#"<path class="{class}"{width} d="{data}"/>"#);
        }
    }

    /// Returns how round the corners of a part are, in units of the drawing.
    pub(super) fn rounding(&self, part: Part) -> u32 {
        let on_a_phone = match part {
            Part::Bar | Part::Track => 2,
            Part::Heat1 | Part::Heat2 | Part::Heat3 | Part::Heat4 | Part::Heat5 | Part::Empty => 3,
            _ => 0,
        };
        match self.shape {
            Shape::Wide => on_a_phone * 2,
            Shape::Tall => on_a_phone,
        }
    }

    /// Adds one element.
    pub(super) fn element(&mut self, markup: std::fmt::Arguments) {
        self.flush();
        let _ = self.body.write_fmt(markup);
    }

    /// Begins a link; the table behind the chart holds the tab stops, so it has none.
    pub(super) fn open_link(&mut self, href: &str, name: &str) {
        self.links += 1;
        let (href, name) = (markup(href), markup(name));
        self.element(format_args!(
            r#"<a class="c-link" href="{href}" tabindex="-1" aria-label="{name}">"#
        ));
    }

    /// Ends the link.
    pub(super) fn close_link(&mut self) {
        self.element(format_args!("</a>"));
    }

    /// Turns to what stands behind everything, or back from it.
    pub(super) fn turn(&mut self) {
        self.flush();
        std::mem::swap(&mut self.body, &mut self.back);
    }

    /// Returns the finished `<svg>`.
    pub(super) fn finish(&mut self) -> String {
        self.flush();
        let Self { name, shape, kind, size, body, back, .. } = self;
        let shape = named(*shape);
        let role = if self.links > 0 { "group" } else { "img" };
        let (title, description) = (markup(&self.title), markup(&self.description));
        let (width, height) = (tenths(size.0), tenths(size.1));
        let gradients = gradients(name, &self.clouds);
        format!(
            "<svg class=\"chart chart-{shape} chart-{kind}\" viewBox=\"0 0 {width} {height}\" preserveAspectRatio=\"xMinYMid meet\" \
             role=\"{role}\" aria-labelledby=\"{name}-title {name}-desc\"><title id=\"{name}-title\">{title}</title>\
             <desc id=\"{name}-desc\">{description}</desc>{gradients}{back}{body}</svg>"
        )
    }
}

fn named(shape: Shape) -> &'static str {
    match shape {
        Shape::Wide => "wide",
        Shape::Tall => "tall",
    }
}

fn gradients(name: &str, used: &[bool]) -> String {
    let mut defs = String::new();
    for ((_, role), _) in ROLES.iter().zip(used).filter(|(_, used)| **used) {
        let _ = write!(
            defs,
            "<linearGradient id=\"{name}-{role}\" class=\"c-{role}\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"1\">\
             <stop class=\"c-top\" offset=\"0\"/><stop class=\"c-foot\" offset=\"1\"/></linearGradient>"
        );
    }
    if defs.is_empty() { defs } else { format!("<defs>{defs}</defs>") }
}

/// Returns steps as a number of units, with at most one decimal.
pub(super) fn tenths(steps: i32) -> String {
    let sign = if steps < 0 { "-" } else { "" };
    let (whole, rest) = (steps.abs() / 10, steps.abs() % 10);
    if rest == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{rest}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::spec::{Bars, Mark};

    fn sheet() -> Sheet {
        let chart = Chart {
            id: "a b".into(),
            title: "<b> & \"c\"".into(),
            description: "it's </svg>".into(),
            mark: Mark::Bars(Bars::default()),
        };
        Sheet::new(&chart, Shape::Wide, (100, 55))
    }

    #[test]
    fn words_cannot_become_markup() {
        let svg = sheet().finish();
        assert!(svg.contains("&lt;b&gt; &amp; &quot;c&quot;</title>"), "{svg}");
        assert!(svg.contains("it's &lt;/svg&gt;</desc>"), "{svg}");
    }

    #[test]
    fn an_address_cannot_leave_its_attribute() {
        let mut sheet = sheet();
        sheet.open_link("x\" onclick=\"y", "n\">");
        sheet.close_link();
        let svg = sheet.finish();
        assert!(svg.contains("href=\"x&quot; onclick=&quot;y\""), "{svg}");
        assert!(svg.contains("aria-label=\"n&quot;&gt;\""), "{svg}");
    }

    #[test]
    fn a_drawing_with_links_is_a_group_and_one_without_a_picture() {
        assert!(sheet().finish().contains("role=\"img\""));
        let mut linked = sheet();
        linked.open_link("x", "y");
        linked.close_link();
        assert!(linked.finish().contains("role=\"group\""));
    }

    #[test]
    fn ids_have_no_space_and_the_label_names_both() {
        let svg = sheet().finish();
        assert!(svg.contains("aria-labelledby=\"a-b-wide-title a-b-wide-desc\""), "{svg}");
        assert!(svg.contains("<desc id=\"a-b-wide-desc\">"), "{svg}");
    }

    #[test]
    fn numbers_keep_one_decimal() {
        assert_eq!(["-0.5", "-12", "0", "12.3"], [-5, -120, 0, 123].map(tenths)[..]);
    }
}
