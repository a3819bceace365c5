//! Ink by role: the one list of class names that a drawing may carry. A theme's style sheet gives them colour.
//!
//! | custom property | what takes it |
//! |---|---|
//! | `--ink` | [`Role::Ink`], arrows, values |
//! | `--muted` | [`Role::Muted`], ticks, details |
//! | `--first`, `--second`, `--third` | the three accents |
//! | `--on`, `--on-first`, `--on-second` | words on a fill of ink, of an accent |
//! | `--ground` | what the steps of a heat map are mixed with |
//! | `--heat-1` to `--heat-5` | how much of the colour each step holds |
//! | `--grid` | grid lines and the track behind a bar |
//!
//! A role's class sets `--mark`, and every part of the drawing is painted with it; so one drawing serves every theme and both
//! schemes. `themes/wrapped/css/chart.css` holds the rules.

use super::spec::Role;

/// What a piece is for; its class says how it is painted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A quiet line behind everything.
    Grid,
    /// The line that others are held against: the baseline, "no difference".
    Base,
    /// Words along an axis.
    Tick,
    /// The upper edge of a cloud.
    Edge,
    /// The inside of a cloud, with a gradient.
    Cloud,
    /// A filled dot.
    Dot,
    /// A hollow dot: still open.
    Open,
    /// A line at a median.
    Median,
    /// The bar of an interval.
    Interval,
    /// A whisker of a forest.
    Whisker,
    /// A dotted line that leads the eye.
    Lead,
    /// An arrow.
    Arrow,
    /// An upright reference line.
    Target,
    /// Name of a row, in its colour.
    Name,
    /// Quiet words.
    Detail,
    /// A number in words.
    Value,
    /// The biggest words of a chart.
    Claim,
    /// A bar.
    Bar,
    /// The whole behind a bar.
    Track,
    /// The unseen ground that a click may fall on.
    Hit,
    /// The middle of the wheel.
    Disc,
    /// A dotted ring around the wheel.
    Ring,
    /// The number in the middle of the wheel.
    Number,
    /// The name of a month within the wheel.
    Month,
    /// A ray of the wheel.
    Ray,
    /// What stands for a ray of unknown length.
    Stub,
    /// The palest of five steps.
    Heat1,
    /// The second step.
    Heat2,
    /// The third step.
    Heat3,
    /// The fourth step.
    Heat4,
    /// The fullest step.
    Heat5,
    /// A cell that counts nothing.
    Empty,
    /// A number on a pale cell.
    Count,
    /// A number on a full cell.
    CountOver,
    /// A frame around cells.
    Outline,
    /// What keeps a frame apart from the cells that it cuts through.
    Halo,
    /// A line that joins two dots.
    Bond,
    /// A score, in its colour.
    Score,
    /// What a score stands for.
    Text,
    /// A broad pale bar behind a whisker: the narrower interval.
    Plain,
    /// A marked one of a hundred dots, drawn as a dash.
    Bead,
    /// One that is not marked.
    Blank,
    /// What luck allows a number of one year.
    Span,
    /// A line on the disc where a month begins.
    Notch,
    /// What stands at the end of a ray: a ball or a square.
    Tip,
    /// The rim of a dartboard.
    Board,
    /// A pale zone of the dartboard.
    Zone,
    /// A zone between two pale ones.
    Zone2,
    /// The dotted line that parts early from late.
    Split,
    /// The dashed ring that holds half.
    Half,
    /// The middle of the dartboard.
    Bull,
    /// A dart in the middle, seen from its end.
    Stuck,
    /// A dart with everything of it.
    Dart,
    /// The shaft of a dart.
    Shaft,
    /// The feathers of a dart.
    Flight,
    /// The tip of a dart, or a dart where there are too many.
    Point,
    /// The ground of words that stand on something.
    Sign,
    /// A bold tick on an axis.
    Flag,
    /// The line of an axis.
    Axis,
    /// The dots of a row that enter together.
    Rain,
    /// An arrow with its words, which enter together.
    Across,
    /// A box around the office hours.
    Office,
    /// A thin line between rows.
    Rule,
    /// A dot within the box.
    Inside,
    /// A dot outside of the box, hollow.
    Outside,
    /// The name of a day.
    Day,
    /// A few large words in a colour.
    Shout,
    /// A row of a hundred dots that enter together.
    Odds,
    /// A coin with everything on it.
    Coin,
    /// The rim of a coin.
    Rim,
    /// The face of a coin.
    Face,
    /// The reeds of a coin's edge, or the line inside of them.
    Reed,
    /// The skin of the head on a coin.
    Skin,
    /// What is dark on a coin.
    Mint,
    /// A dark line on a coin.
    Etch,
    /// What is white on a coin.
    Eye,
    /// The side of a signpost where a bet is won.
    Winning,
    /// The stripes of that side.
    Hatch,
    /// One of three arrowheads that point to where a bet is won.
    Chevron,
    /// The post of a signpost.
    Post,
    /// The plate of a signpost.
    Pill,
    /// Words on that plate.
    Over,
    /// What luck allows, hollow in the ink of the text.
    Band,
    /// What was seen, hollow in the ink of the text.
    Spot,
    /// Words that stand out in the ink of the text, whatever their role.
    Bold,
    /// A quiet line between words.
    Dim,
    /// A dotted line: there is nothing to draw.
    Dash,
    /// The ground behind words that stand on a line.
    Plate,
    /// The round of a badge, hollow in the ink of the text.
    Badge,
    /// The round of a badge of which nothing can be said.
    Silent,
    /// The sign in a badge.
    Glyph,
}

/// Every part, in the order of [`Part`].
pub const PARTS: [(Part, &str); 91] = [
    (Part::Grid, "c-grid"),
    (Part::Base, "c-base"),
    (Part::Tick, "c-tick"),
    (Part::Edge, "c-edge"),
    (Part::Cloud, "c-cloud"),
    (Part::Dot, "c-dot"),
    (Part::Open, "c-open"),
    (Part::Median, "c-median"),
    (Part::Interval, "c-interval"),
    (Part::Whisker, "c-whisker"),
    (Part::Lead, "c-lead"),
    (Part::Arrow, "c-arrow"),
    (Part::Target, "c-target"),
    (Part::Name, "c-name"),
    (Part::Detail, "c-detail"),
    (Part::Value, "c-value"),
    (Part::Claim, "c-claim"),
    (Part::Bar, "c-bar"),
    (Part::Track, "c-track"),
    (Part::Hit, "c-hit"),
    (Part::Disc, "c-disc"),
    (Part::Ring, "c-ring"),
    (Part::Number, "c-number"),
    (Part::Month, "c-month"),
    (Part::Ray, "c-ray"),
    (Part::Stub, "c-stub"),
    (Part::Heat1, "c-heat-1"),
    (Part::Heat2, "c-heat-2"),
    (Part::Heat3, "c-heat-3"),
    (Part::Heat4, "c-heat-4"),
    (Part::Heat5, "c-heat-5"),
    (Part::Empty, "c-empty"),
    (Part::Count, "c-count"),
    (Part::CountOver, "c-over"),
    (Part::Outline, "c-outline"),
    (Part::Halo, "c-halo"),
    (Part::Bond, "c-bond"),
    (Part::Score, "c-score"),
    (Part::Text, "c-text"),
    (Part::Plain, "c-plain"),
    (Part::Bead, "c-bead"),
    (Part::Blank, "c-blank"),
    (Part::Span, "c-span"),
    (Part::Notch, "c-notch"),
    (Part::Tip, "c-tip"),
    (Part::Board, "c-board"),
    (Part::Zone, "c-zone"),
    (Part::Zone2, "c-zone-2"),
    (Part::Split, "c-split"),
    (Part::Half, "c-half"),
    (Part::Bull, "c-bull"),
    (Part::Stuck, "c-stuck"),
    (Part::Dart, "c-dart"),
    (Part::Shaft, "c-shaft"),
    (Part::Flight, "c-flight"),
    (Part::Point, "c-point"),
    (Part::Sign, "c-sign"),
    (Part::Flag, "c-flag"),
    (Part::Axis, "c-axis"),
    (Part::Rain, "c-rain"),
    (Part::Across, "c-across"),
    (Part::Office, "c-office"),
    (Part::Rule, "c-rule"),
    (Part::Inside, "c-inside"),
    (Part::Outside, "c-outside"),
    (Part::Day, "c-day"),
    (Part::Shout, "c-shout"),
    (Part::Odds, "c-odds"),
    (Part::Coin, "c-coin"),
    (Part::Rim, "c-rim"),
    (Part::Face, "c-face"),
    (Part::Reed, "c-reed"),
    (Part::Skin, "c-skin"),
    (Part::Mint, "c-mint"),
    (Part::Etch, "c-etch"),
    (Part::Eye, "c-eye"),
    (Part::Winning, "c-winning"),
    (Part::Hatch, "c-hatch"),
    (Part::Chevron, "c-chevron"),
    (Part::Post, "c-post"),
    (Part::Pill, "c-pill"),
    (Part::Over, "c-on"),
    (Part::Band, "c-band"),
    (Part::Spot, "c-spot"),
    (Part::Bold, "c-bold"),
    (Part::Dim, "c-dim"),
    (Part::Dash, "c-dash"),
    (Part::Plate, "c-plate"),
    (Part::Badge, "c-badge"),
    (Part::Silent, "c-silent"),
    (Part::Glyph, "c-glyph"),
];

/// Every role with the name of its custom property.
pub const ROLES: [(Role, &str); 5] = [
    (Role::Ink, "ink"),
    (Role::Muted, "muted"),
    (Role::First, "first"),
    (Role::Second, "second"),
    (Role::Third, "third"),
];

/// What a piece is painted with: its part, and a role if the part takes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ink {
    /// How it is painted.
    pub part: Part,
    /// Which colour it takes; `None` where the part has one of its own.
    pub role: Option<Role>,
    /// Whether it belongs to the one row that the slide speaks of.
    pub strong: bool,
}

impl Part {
    /// Returns the ink of a part in the colour of a role.
    pub fn of(self, role: Role) -> Ink {
        Ink { part: self, role: Some(role), strong: false }
    }

    /// Returns the class of a part alone.
    pub(super) fn class(self) -> &'static str {
        PARTS[self as usize].1
    }
}

impl From<Part> for Ink {
    /// Returns the ink of a part that has a colour of its own.
    fn from(part: Part) -> Self {
        Self { part, role: None, strong: false }
    }
}

impl Ink {
    /// Returns the same ink, stronger where asked.
    pub fn strong(self, strong: bool) -> Self {
        Self { strong, ..self }
    }

    /// Returns the class attribute: `c-dot c-first`.
    pub fn class(self) -> String {
        let mut class = PARTS[self.part as usize].1.to_owned();
        if let Some(role) = self.role {
            class.push_str(" c-");
            class.push_str(ROLES[role as usize].1);
        }
        if self.strong {
            class.push_str(" c-strong");
        }
        class
    }

    /// Returns the ink as a colour that no one sees: plotters carries colours, not classes.
    pub(super) fn code(self) -> (u8, u8, u8) {
        let role = self.role.map_or(0, |role| role as u8 + 1);
        (self.part as u8, role, u8::from(self.strong))
    }

    /// Returns the ink that a colour of [`Ink::code`] stands for.
    pub(super) fn decode((part, role, strong): (u8, u8, u8)) -> Self {
        Self {
            part: PARTS[usize::from(part) % PARTS.len()].0,
            role: (role > 0).then(|| ROLES[usize::from(role - 1) % ROLES.len()].0),
            strong: strong > 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ink_survives_the_way_through_plotters() {
        for (part, _) in PARTS {
            for role in ROLES.map(|(role, _)| Some(role)).into_iter().chain([None]) {
                for strong in [false, true] {
                    let ink = Ink { part, role, strong };
                    assert_eq!(Ink::decode(ink.code()), ink);
                }
            }
        }
    }

    #[test]
    fn the_style_sheet_paints_every_class() {
        let css = include_str!("../../themes/wrapped/css/chart.css");
        for name in PARTS.map(|(_, name)| name) {
            assert!(css.contains(&format!(".{name}")), "no rule for {name}");
        }
        for name in ROLES.map(|(_, name)| name) {
            assert!(css.contains(&format!(".c-{name}")), "no rule for c-{name}");
            assert!(css.contains(&format!("var(--{name})")), "--{name} is not used");
        }
    }
}
