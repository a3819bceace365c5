//! The outlines of letters; the only door to ttf-parser.

use ttf_parser::gpos::{PairAdjustment, PositioningSubtable};
use ttf_parser::{GlyphId, OutlineBuilder};

/// The two faces of a card.
pub struct Faces<'a> {
    /// Of sentences and numbers.
    pub display: Face<'a>,
    /// Of everything else.
    pub text: Face<'a>,
}

/// A face whose letters can be drawn.
pub struct Face<'a>(ttf_parser::Face<'a>);

/// A letter of a face.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Glyph(u16);

impl Glyph {
    /// Returns its number in the face.
    pub fn number(self) -> u16 {
        self.0
    }
}

impl<'a> Face<'a> {
    /// Reads a TrueType font; `None` if the bytes are not one.
    pub fn new(bytes: &'a [u8]) -> Option<Face<'a>> {
        ttf_parser::Face::parse(bytes, 0).ok().map(Face)
    }

    /// Returns how many units an em has.
    pub fn em(&self) -> f64 {
        f64::from(self.0.units_per_em())
    }

    /// Returns the glyph of a character, if the face has one.
    pub fn glyph(&self, c: char) -> Option<Glyph> {
        self.0.glyph_index(c).map(|id| Glyph(id.0))
    }

    /// Returns how wide a letter is, in units.
    pub fn advance(&self, glyph: Glyph) -> f64 {
        f64::from(self.0.glyph_hor_advance(GlyphId(glyph.0)).unwrap_or(0))
    }

    /// Returns how much two letters move together (below zero) or apart, in units.
    pub fn kern(&self, left: Glyph, right: Glyph) -> f64 {
        let Some(gpos) = self.0.tables().gpos else {
            return 0.0;
        };
        // The font has no feature but `kern`, so every lookup belongs to it.
        let moved = gpos.lookups.into_iter().filter_map(|lookup| {
            let mut subtables = lookup.subtables.into_iter::<PositioningSubtable>();
            subtables.find_map(|one| pair(one, left, right))
        });
        moved.sum()
    }

    /// Returns the outline of a letter as the data of an SVG path, in units, with the baseline at zero and up as negative.
    pub fn outline(&self, glyph: Glyph) -> String {
        let mut pen = Pen::default();
        self.0.outline_glyph(GlyphId(glyph.0), &mut pen);
        pen.0
    }
}

fn pair(subtable: PositioningSubtable, left: Glyph, right: Glyph) -> Option<f64> {
    let PositioningSubtable::Pair(pair) = subtable else {
        return None;
    };
    let (left, right) = (GlyphId(left.0), GlyphId(right.0));
    let covered = pair.coverage().get(left)?;
    let record = match pair {
        PairAdjustment::Format1 { sets, .. } => sets.get(covered)?.get(right)?,
        PairAdjustment::Format2 { classes, matrix, .. } => {
            matrix.get((classes.0.get(left), classes.1.get(right)))?
        }
    };
    Some(f64::from(record.0.x_advance))
}

#[derive(Default)]
struct Pen(String);

impl Pen {
    fn to(&mut self, letter: char, numbers: &[f32]) {
        self.0.push(letter);
        for (place, number) in numbers.iter().enumerate() {
            let up = place % 2 == 1;
            let whole = number.round() as i32 * if up { -1 } else { 1 };
            if place > 0 && whole >= 0 {
                self.0.push(' ');
            }
            self.0.push_str(&whole.to_string());
        }
    }
}

impl OutlineBuilder for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.to('M', &[x, y]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.to('L', &[x, y]);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.to('Q', &[x1, y1, x, y]);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.to('C', &[x1, y1, x2, y2, x, y]);
    }

    fn close(&mut self) {
        self.0.push('Z');
    }
}
