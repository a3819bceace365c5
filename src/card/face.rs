//! The outlines of letters; the only door to ttf-parser.

use std::fmt::Write;
use std::sync::OnceLock;

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
pub struct Face<'a> {
    font: ttf_parser::Face<'a>,
    /// The tables of pairs of each lookup; the first of them that knows a pair decides.
    pairs: Vec<Vec<PairAdjustment<'a>>>,
    /// The letters of the characters below [`KNOWN`], which are nearly all that cards have.
    known: Vec<Option<Glyph>>,
    /// How much each letter moves with each that may follow it, as soon as one card has asked for it.
    kerns: Vec<OnceLock<Vec<f64>>>,
    /// The outline of each letter, as soon as one card has asked for it.
    outlines: Vec<OnceLock<String>>,
}

/// A letter of a face.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Glyph(u16);

/// The first character that is looked up in the font whenever it is written: those before are Latin.
const KNOWN: u32 = 0x180;

impl Glyph {
    /// Returns its number in the face.
    pub fn number(self) -> u16 {
        self.0
    }
}

impl<'a> Face<'a> {
    /// Reads a TrueType font; `None` if the bytes are not one.
    pub fn new(bytes: &'a [u8]) -> Option<Face<'a>> {
        let font = ttf_parser::Face::parse(bytes, 0).ok()?;
        // The font has no feature but `kern`, so every lookup belongs to it.
        let lookups = font.tables().gpos.into_iter().flat_map(|gpos| gpos.lookups);
        let pairs = lookups.map(|lookup| {
            let tables = lookup.subtables.into_iter::<PositioningSubtable>();
            tables.filter_map(of_pairs).collect()
        });
        let letters = usize::from(font.number_of_glyphs());
        let glyph = |c: u32| Some(Glyph(font.glyph_index(char::from_u32(c)?)?.0));
        Some(Face {
            pairs: pairs.collect(),
            known: (0..KNOWN).map(glyph).collect(),
            kerns: (0..letters).map(|_| OnceLock::new()).collect(),
            outlines: (0..letters).map(|_| OnceLock::new()).collect(),
            font,
        })
    }

    /// Returns how many units an em has.
    pub fn em(&self) -> f64 {
        f64::from(self.font.units_per_em())
    }

    /// Returns the glyph of a character, if the face has one.
    pub fn glyph(&self, c: char) -> Option<Glyph> {
        match self.known.get(c as usize) {
            Some(known) => *known,
            None => self.font.glyph_index(c).map(|id| Glyph(id.0)),
        }
    }

    /// Returns how wide a letter is, in units.
    pub fn advance(&self, glyph: Glyph) -> f64 {
        f64::from(self.font.glyph_hor_advance(GlyphId(glyph.0)).unwrap_or(0))
    }

    /// Returns how much two letters move together (below zero) or apart, in units.
    pub fn kern(&self, left: Glyph, right: Glyph) -> f64 {
        let row = self.kerns[usize::from(left.0)].get_or_init(|| {
            (0..self.font.number_of_glyphs()).map(|right| self.moved(left, Glyph(right))).collect()
        });
        row[usize::from(right.0)]
    }

    fn moved(&self, left: Glyph, right: Glyph) -> f64 {
        let by = |tables: &Vec<PairAdjustment>| {
            tables.iter().find_map(|table| pair(*table, left, right))
        };
        self.pairs.iter().filter_map(by).sum()
    }

    /// Returns the outline of a letter as the data of an SVG path, in units, with the baseline at zero and up as negative.
    pub fn outline(&self, glyph: Glyph) -> &str {
        self.outlines[usize::from(glyph.0)].get_or_init(|| {
            let mut pen = Pen::default();
            self.font.outline_glyph(GlyphId(glyph.0), &mut pen);
            pen.0
        })
    }
}

fn of_pairs(table: PositioningSubtable) -> Option<PairAdjustment> {
    match table {
        PositioningSubtable::Pair(pairs) => Some(pairs),
        _ => None,
    }
}

fn pair(table: PairAdjustment, left: Glyph, right: Glyph) -> Option<f64> {
    let (left, right) = (GlyphId(left.0), GlyphId(right.0));
    let covered = table.coverage().get(left)?;
    let record = match table {
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
            // Writing to a string never fails.
            let _ = write!(self.0, "{whole}");
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
