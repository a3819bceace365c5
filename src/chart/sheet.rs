//! The page writer: a layout as SVG with classes, links, gradients, title and description, with every word escaped.

use std::fmt::Write as _;

use super::layout::{Anchor, Frame, Group, Layout, Line, Link, Piece, Span, Words, short, tenth};
use super::palette::{Ink, Part, ROLES};
use super::spec::{Chart, Shape};
use crate::escape::markup;
use crate::link::Target;

/// Writes a layout as one complete `<svg>`; a target without an address becomes no link.
pub(super) fn write(
    chart: &Chart,
    shape: Shape,
    layout: &Layout,
    href: &dyn Fn(&Target) -> String,
) -> String {
    let id: String =
        chart.id.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let name = format!("{id}-{}", named(shape));
    let body = String::new();
    let mut sheet = Sheet { name, shape, href, body, line: None, clouds: [false; 5], links: 0 };
    for line in &layout.back {
        sheet.line = None;
        sheet.line(line);
    }
    sheet.line = None;
    sheet.pieces(&layout.front);
    sheet.finish(chart, layout.size)
}

/// The markup so far.
struct Sheet<'a> {
    /// What every element id begins with.
    name: String,
    shape: Shape,
    href: &'a dyn Fn(&Target) -> String,
    body: String,
    /// Ink and width of the line that the body ends with: a next line that has the same is merged into it.
    line: Option<(Ink, Option<f64>)>,
    /// Which roles need a gradient.
    clouds: [bool; ROLES.len()],
    links: usize,
}

impl Sheet<'_> {
    fn pieces(&mut self, pieces: &[Piece]) {
        for piece in pieces {
            match piece {
                Piece::Line(line) => self.line(line),
                Piece::Area { ink, data } => self.area(*ink, data),
                Piece::Rectangle { ink, frame } => self.rectangle(*ink, frame),
                Piece::Circle { ink, centre: (x, y), radius } => self.element(format_args!(
                    r#"<circle class="{}" cx="{}" cy="{}" r="{}"/>"#,
                    ink.class(),
                    short(*x),
                    short(*y),
                    short(*radius),
                )),
                Piece::Words(words) => self.words(words),
                Piece::Link(link) => self.link(link),
                Piece::Group(group) => self.group(group),
            }
        }
    }

    fn group(&mut self, group: &Group) {
        let place = group.place.map(|((x, y), (across, down))| {
            let (x, y) = (short(x), short(y));
            format!(r#" transform="translate({x} {y})scale({across:.3} {down:.3})""#)
        });
        let (class, step) = (group.part.class(), group.step);
        let place = place.unwrap_or_default();
        self.element(format_args!(r#"<g class="{class} c-step-{step}"{place}>"#));
        self.pieces(&group.pieces);
        self.element(format_args!("</g>"));
    }

    fn element(&mut self, markup: std::fmt::Arguments) {
        self.line = None;
        let _ = self.body.write_fmt(markup);
    }

    fn line(&mut self, line: &Line) {
        const END: &str = r#""/>"#;
        let kind = Some((line.ink, line.width));
        if self.line == kind {
            self.body.truncate(self.body.len() - END.len());
            self.body.push_str(&line.data);
            return self.body.push_str(END);
        }
        let width = line.width.map(|width| format!(r#" stroke-width="{}""#, short(width)));
        self.element(format_args!(
            r#"<path class="{}"{} d="{}{END}"#,
            line.ink.class(),
            width.unwrap_or_default(),
            line.data,
        ));
        self.line = kind;
    }

    fn area(&mut self, ink: Ink, data: &str) {
        let fill = ink.role.map(|role| {
            self.clouds[role as usize] = true;
            format!(r#" fill="url(#{}-{})""#, self.name, ROLES[role as usize].1)
        });
        let (class, fill) = (ink.class(), fill.unwrap_or_default());
        self.element(format_args!(r#"<path class="{class}"{fill} d="{data}"/>"#));
    }

    fn rectangle(&mut self, ink: Ink, frame: &Frame) {
        let rounding = match self.rounding(ink.part) {
            _ if ink.part == Part::Band => {
                format!(r#" rx="{}""#, short((frame.bottom - frame.top) / 2.0))
            }
            0 => String::new(),
            radius => format!(r#" rx="{radius}""#),
        };
        // Both edges are rounded alike, so that rectangles that touch leave no gap.
        let long = |from: f64, to: f64| short(tenth(to) - tenth(from));
        self.element(format_args!(
            r#"<rect class="{}" x="{}" y="{}" width="{}" height="{}"{rounding}/>"#,
            ink.class(),
            short(frame.left),
            short(frame.top),
            long(frame.left, frame.right),
            long(frame.top, frame.bottom),
        ));
    }

    /// Returns how round the corners of a part are, in units of the drawing.
    fn rounding(&self, part: Part) -> u32 {
        let on_a_phone = match part {
            Part::Bar | Part::Track => 2,
            Part::Sign => 8,
            Part::Office => 10,
            Part::Pill | Part::Plate => 8,
            Part::Heat1 | Part::Heat2 | Part::Heat3 | Part::Heat4 | Part::Heat5 | Part::Empty => 3,
            _ => 0,
        };
        match self.shape {
            Shape::Wide => on_a_phone * 2,
            Shape::Tall => on_a_phone,
        }
    }

    fn words(&mut self, words: &Words) {
        let (x, y) = (short(words.at.0), short(words.at.1));
        let [Span { ink, size, text }] = words.spans.as_slice() else {
            let spans: Vec<String> = words.spans.iter().map(tspan).collect();
            let spans = spans.join(" ");
            return self.element(format_args!(r#"<text x="{x}" y="{y}">{spans}</text>"#));
        };
        let place = match words.turn {
            0.0 => format!(r#"x="{x}" y="{y}""#),
            turn => format!(r#"transform="translate({x} {y})rotate({})""#, short(turn)),
        };
        let anchor = match words.anchor {
            Anchor::Start => "",
            Anchor::Middle => r#" text-anchor="middle""#,
            Anchor::End => r#" text-anchor="end""#,
        };
        let (class, size, text) = (ink.class(), short(*size), markup(text));
        self.element(format_args!(
            r#"<text class="{class}" {place} font-size="{size}"{anchor}>{text}</text>"#
        ));
    }

    /// Writes a link without a tab stop: the table behind the chart has those.
    fn link(&mut self, link: &Link) {
        let href = (self.href)(&link.target);
        if href.is_empty() {
            return self.pieces(&link.pieces);
        }
        self.links += 1;
        let (href, name) = (markup(&href), markup(&link.name));
        self.element(format_args!(
            r#"<a class="c-link" href="{href}" tabindex="-1" aria-label="{name}">"#
        ));
        if let Some(frame) = &link.hit {
            self.rectangle(Part::Hit.into(), frame);
        }
        self.pieces(&link.pieces);
        self.element(format_args!("</a>"));
    }

    /// Returns the finished `<svg>`.
    fn finish(self, chart: &Chart, size: (f64, f64)) -> String {
        let Self { name, shape, body, .. } = &self;
        let (shape, kind) = (named(*shape), chart.mark.name());
        let role = if self.links > 0 { "group" } else { "img" };
        let (title, description) = (markup(&chart.title), markup(&chart.description));
        let (width, height) = (short(size.0), short(size.1));
        let gradients = gradients(name, &self.clouds);
        format!(
            "<svg class=\"chart chart-{shape} chart-{kind}\" viewBox=\"0 0 {width} {height}\" preserveAspectRatio=\"xMinYMid meet\" \
             role=\"{role}\" aria-labelledby=\"{name}-title {name}-desc\"><title id=\"{name}-title\">{title}</title>\
             <desc id=\"{name}-desc\">{description}</desc>{gradients}{body}</svg>"
        )
    }
}

fn tspan(span: &Span) -> String {
    format!(
        r#"<tspan class="{}" font-size="{}">{}</tspan>"#,
        span.ink.class(),
        short(span.size),
        markup(&span.text),
    )
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::spec::{Bars, Mark};

    fn written(front: Vec<Piece>, href: &str) -> String {
        let chart = Chart {
            id: "a b".into(),
            title: "<b> & \"c\"".into(),
            description: "it's </svg>".into(),
            mark: Mark::Bars(Bars::default()),
        };
        let layout = Layout { size: (10.0, 5.5), front, ..Layout::default() };
        write(&chart, Shape::Wide, &layout, &|_| href.to_owned())
    }

    fn link(name: &str) -> Vec<Piece> {
        let target = Target::Finding(String::new());
        vec![Piece::Link(Link { target, name: name.to_owned(), hit: None, pieces: Vec::new() })]
    }

    #[test]
    fn words_cannot_become_markup() {
        let svg = written(Vec::new(), "");
        assert!(svg.contains("&lt;b&gt; &amp; &quot;c&quot;</title>"), "{svg}");
        assert!(svg.contains("it's &lt;/svg&gt;</desc>"), "{svg}");
    }

    #[test]
    fn an_address_cannot_leave_its_attribute() {
        let svg = written(link("n\">"), "x\" onclick=\"y");
        assert!(svg.contains("href=\"x&quot; onclick=&quot;y\""), "{svg}");
        assert!(svg.contains("aria-label=\"n&quot;&gt;\""), "{svg}");
    }

    #[test]
    fn a_drawing_with_links_is_a_group_and_one_without_a_picture() {
        assert!(written(Vec::new(), "x").contains("role=\"img\""));
        assert!(written(link("y"), "x").contains("role=\"group\""));
        assert!(written(link("y"), "").contains("role=\"img\""), "no address is no link");
    }

    #[test]
    fn ids_have_no_space_and_the_label_names_both() {
        let svg = written(Vec::new(), "");
        assert!(svg.contains("aria-labelledby=\"a-b-wide-title a-b-wide-desc\""), "{svg}");
        assert!(svg.contains("<desc id=\"a-b-wide-desc\">"), "{svg}");
    }
}
