//! The sheet that a card is drawn on: an SVG of outlines, each letter of a face once.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::face::{Faces, Glyph};
use super::ink::{Backdrop, Ink, Inks, Shading};
use super::setting::{Line, Setter, Style, Weight};
pub(super) use crate::chart::{Anchor, short};
use crate::escape;

/// How wide every card is.
pub const WIDTH: u32 = 1200;
/// How high every card is.
pub const HEIGHT: u32 = 630;

/// A rectangle: its upper left corner and its size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// The left edge.
    pub x: f64,
    /// The upper edge.
    pub y: f64,
    /// How wide.
    pub width: f64,
    /// How high.
    pub height: f64,
}

/// A finished drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// The SVG.
    pub svg: String,
    /// Whether every letter is an outline. A line with a letter that the faces lack is text, which a browser can show
    /// and the PNG cannot.
    pub whole: bool,
}

/// A sheet that is being drawn on.
pub struct Sheet<'a> {
    /// What measures and breaks its words.
    pub setter: Setter<'a>,
    inks: &'a Inks,
    body: String,
    letters: BTreeMap<(Weight, Glyph), &'a str>,
    whole: bool,
}

impl<'a> Sheet<'a> {
    /// Starts a sheet with its ground.
    pub fn new(inks: &'a Inks, faces: &'a Faces<'a>) -> Sheet<'a> {
        let mut sheet = Sheet {
            setter: Setter(faces),
            inks,
            body: String::new(),
            letters: BTreeMap::new(),
            whole: true,
        };
        sheet.ground();
        sheet
    }

    /// Returns the colours.
    pub fn inks(&self) -> &'a Inks {
        self.inks
    }

    /// Returns a colour.
    pub fn colour(&self, ink: Ink) -> &'a str {
        self.inks.of(ink)
    }

    /// Draws a piece of well-formed SVG.
    pub fn draw(&mut self, svg: &str) {
        self.body.push_str(svg);
    }

    /// Draws a box with round corners.
    pub fn block(&mut self, ink: Ink, at: (f64, f64), size: (f64, f64), round: f64) {
        self.faint(ink, 1.0, at, size, round);
    }

    /// Draws a box with round corners; `opacity` is from 0 to 1.
    pub fn faint(&mut self, ink: Ink, opacity: f64, at: (f64, f64), size: (f64, f64), round: f64) {
        let fill = self.colour(ink);
        let opacity = match opacity < 1.0 {
            true => format!(" fill-opacity=\"{opacity:.2}\""),
            false => String::new(),
        };
        let (frame, round) = (bounds(at, size), short(round));
        self.draw(&format!("<rect {frame} rx=\"{round}\" fill=\"{fill}\"{opacity}/>"));
    }

    /// Draws a straight stroke; `dashes` may be empty.
    pub fn stroke(&mut self, ink: Ink, from: (f64, f64), to: (f64, f64), width: f64, dashes: &str) {
        let dashes = match dashes.is_empty() {
            true => String::new(),
            false => format!(" stroke-dasharray=\"{dashes}\""),
        };
        let svg = format!(
            "<path d=\"M{} {}L{} {}\" stroke=\"{}\" stroke-width=\"{}\" stroke-linecap=\"round\"{dashes}/>",
            short(from.0),
            short(from.1),
            short(to.0),
            short(to.1),
            self.colour(ink),
            short(width)
        );
        self.draw(&svg);
    }

    /// Draws a disc, or a ring if `rim` gives the width of one.
    pub fn disc(&mut self, ink: Ink, (x, y): (f64, f64), radius: f64, rim: Option<f64>) {
        let colour = self.colour(ink);
        let paint = match rim {
            None => format!("fill=\"{colour}\""),
            Some(rim) => {
                format!("fill=\"none\" stroke=\"{colour}\" stroke-width=\"{}\"", short(rim))
            }
        };
        let svg = format!(
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" {paint}/>",
            short(x),
            short(y),
            short(radius)
        );
        self.draw(&svg);
    }

    /// Sets words in one line and writes it; `at` is on its baseline.
    pub fn say(&mut self, words: &str, ink: Ink, style: Style, at: (f64, f64), anchor: Anchor) {
        let line = self.setter.line(words, ink, style);
        self.write(&line, at, anchor);
    }

    /// Writes a line; the place is on its baseline.
    pub fn write(&mut self, line: &Line, (x, y): (f64, f64), anchor: Anchor) {
        let x = match anchor {
            Anchor::Start => x,
            Anchor::Middle => x - line.width / 2.0,
            Anchor::End => x - line.width,
        };
        let face = self.setter.face(line.style.weight);
        let has_all = line.letters.iter().all(|(c, _)| face.glyph(*c).is_some());
        match has_all {
            true => self.outlines(line, (x, y)),
            false => self.text(line, (x, y)),
        }
    }

    fn outlines(&mut self, line: &Line, (x, y): (f64, f64)) {
        let weight = line.style.weight;
        let face = self.setter.face(weight);
        let scale = line.style.size / face.em();
        let (mut at, mut before) = (0.0, None);
        let mut open = None;
        let mut svg =
            format!("<g transform=\"translate({} {}) scale({scale:.5})\">", short(x), short(y));
        for (c, ink) in &line.letters {
            let Some(glyph) = face.glyph(*c) else {
                continue;
            };
            at += before.map_or(0.0, |before| face.kern(before, glyph));
            if !c.is_whitespace() {
                if open != Some(ink) {
                    svg.push_str(if open.is_some() { "</g>" } else { "" });
                    svg.push_str(&format!("<g fill=\"{}\">", self.colour(*ink)));
                    open = Some(ink);
                }
                self.letters.entry((weight, glyph)).or_insert_with(|| face.outline(glyph));
                // Writing to a string never fails.
                let (name, at) = (name(weight, glyph), at.round());
                let _ = write!(svg, "<use href=\"#{name}\" x=\"{at}\"/>");
            }
            at += face.advance(glyph) + weight.tracking() * face.em();
            before = Some(glyph);
        }
        svg.push_str(if open.is_some() { "</g></g>" } else { "</g>" });
        self.draw(&svg);
    }

    fn text(&mut self, line: &Line, (x, y): (f64, f64)) {
        self.whole = false;
        let weight = match line.style.weight {
            Weight::Display => 800,
            Weight::Text => 600,
        };
        let mut svg = format!(
            "<text xml:space=\"preserve\" x=\"{}\" y=\"{}\" font-family=\"'Bricolage Grotesque',system-ui,'Segoe UI',Roboto,\
             sans-serif\" font-weight=\"{weight}\" font-size=\"{}\">",
            short(x),
            short(y),
            short(line.style.size)
        );
        for run in line.letters.chunk_by(|one, next| one.1 == next.1) {
            let words: String = run.iter().map(|(c, _)| *c).collect();
            let fill = self.colour(run[0].1);
            svg.push_str(&format!("<tspan fill=\"{fill}\">{}</tspan>", escape::markup(&words)));
        }
        svg.push_str("</text>");
        self.draw(&svg);
    }

    fn ground(&mut self) {
        let (width, height) = (WIDTH, HEIGHT);
        let fill = self.colour(Ink::Ground);
        let mut svg = format!("<rect width=\"{width}\" height=\"{height}\" fill=\"{fill}\"/>");
        for (place, layer) in self.inks.backdrop.iter().enumerate() {
            svg.push_str(&gradient(layer, place));
            svg.push_str(&format!(
                "<rect width=\"{width}\" height=\"{height}\" fill=\"url(#b{place})\"/>"
            ));
        }
        self.draw(&svg);
    }

    /// Hands over the drawing, with what it says as text.
    pub fn finish(self, title: &str, description: &str) -> Drawing {
        let letters = self.letters.iter().map(|((weight, glyph), outline)| {
            format!("<path id=\"{}\" d=\"{outline}\"/>", name(*weight, *glyph))
        });
        let letters: String = letters.collect();
        Drawing {
            svg: format!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\" viewBox=\"0 0 {WIDTH} \
                 {HEIGHT}\" role=\"img\" aria-labelledby=\"t d\"><title id=\"t\">{}</title><desc id=\"d\">{}</desc>\
                 <defs>{letters}</defs>{}</svg>\n",
                escape::markup(title),
                escape::markup(description),
                self.body
            ),
            whole: self.whole,
        }
    }
}

/// Returns the place and size of a rectangle as attributes.
pub fn bounds((x, y): (f64, f64), (width, height): (f64, f64)) -> String {
    let [x, y, width, height] = [x, y, width.max(0.0), height.max(0.0)].map(short);
    format!("x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"")
}

fn name(weight: Weight, glyph: Glyph) -> String {
    let face = match weight {
        Weight::Display => 'D',
        Weight::Text => 'T',
    };
    format!("{face}{}", glyph.number())
}

fn gradient(layer: &Backdrop, place: usize) -> String {
    let (width, height) = (f64::from(WIDTH), f64::from(HEIGHT));
    let stops = layer.stops.iter().map(|stop| {
        let opacity = match stop.opacity {
            100 => String::new(),
            some => format!(" stop-opacity=\"{}\"", f64::from(some) / 100.0),
        };
        format!(
            "<stop offset=\"{}\" stop-color=\"{}\"{opacity}/>",
            f64::from(stop.at) / 100.0,
            stop.colour
        )
    });
    let stops: String = stops.collect();
    match layer.shading {
        Shading::Linear { degrees } => {
            let (sin, cos) = f64::from(degrees).to_radians().sin_cos();
            let half = ((width * sin).abs() + (height * cos).abs()) / 2.0;
            let (x, y) = (width / 2.0, height / 2.0);
            format!(
                "<linearGradient id=\"b{place}\" gradientUnits=\"userSpaceOnUse\" x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\">\
                 {stops}</linearGradient>",
                short(x - sin * half),
                short(y + cos * half),
                short(x + sin * half),
                short(y - cos * half)
            )
        }
        Shading::Radial { reach, from } => {
            let part = |hundredths: i32, whole: f64| short(f64::from(hundredths) * whole / 100.0);
            format!(
                "<radialGradient id=\"b{place}\" gradientUnits=\"userSpaceOnUse\" cx=\"0\" cy=\"0\" r=\"1\" \
                 gradientTransform=\"translate({} {}) scale({} {})\">{stops}</radialGradient>",
                part(from.0, width),
                part(from.1, height),
                part(reach.0, width),
                part(reach.1, height)
            )
        }
    }
}
