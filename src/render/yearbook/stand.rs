//! Where a head stands in a picture, and when it comes.

use crate::chart::short;
use crate::portrait::Hat;

/// The middle of a head, in its own drawing.
const MIDDLE: f64 = 120.0;

/// A place for a head.
#[derive(Clone, Copy, Debug)]
pub struct Stand {
    /// Where it stands.
    pub at: (f64, f64),
    /// Which height of the drawing of a head stands there: 258 is the chest, 190 the chin.
    pub foot: f64,
    /// How far it is turned, in degrees.
    pub turn: f64,
    /// How large it is.
    pub scale: f64,
    /// When it comes, in steps of 45 ms; rules of `portrait.css` know [`LAST`] of them.
    pub wait: usize,
    /// How it comes: the class of its entrance.
    pub enters: &'static str,
    /// Whether it wears its hat.
    pub hat: Hat,
}

/// The latest step.
pub const LAST: usize = 20;

impl Stand {
    /// Makes a place for an upright head that is there from the beginning.
    pub fn at(at: (f64, f64), foot: f64, scale: f64) -> Stand {
        Stand { at, foot, scale, turn: 0.0, wait: 0, enters: "", hat: Hat::On }
    }

    /// Draws the head of this id here.
    pub fn draw(&self, head: &str) -> String {
        let (x, y) = (short(self.at.0), short(self.at.1));
        let turn = match self.turn {
            0.0 => String::new(),
            turn => format!(" rotate({})", short(turn)),
        };
        let scale = (self.scale * 1000.0).round() / 1000.0;
        let from = format!("translate(-{MIDDLE} -{})", self.foot);
        let class = match (self.enters, self.wait.min(LAST)) {
            ("", _) => String::new(),
            (enters, 0) => format!(" class=\"{enters}\""),
            (enters, wait) => format!(" class=\"{enters} w{wait}\""),
        };
        format!(
            "<g transform=\"translate({x} {y}){turn} scale({scale}) {from}\"><use{class} href=\"#{head}\"/></g>"
        )
    }
}

/// Returns as many of these as fit, evenly taken from first to last.
pub fn evenly<T>(all: &[T], most: usize) -> Vec<&T> {
    let n = all.len();
    if n <= most {
        return all.iter().collect();
    }
    let last = most.saturating_sub(1).max(1);
    (0..most).map(|place| &all[(place * (n - 1) + last / 2) / last]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn evenly_takes_the_first_the_last_and_no_head_twice() {
        let all: Vec<usize> = (0..400).collect();
        for most in [2, 3, 13, 14, 399, 400, 500] {
            let taken = evenly(&all, most);
            assert_eq!(taken.len(), most.min(400));
            assert_eq!((*taken[0], **taken.last().unwrap()), (0, 399));
            assert!(taken.windows(2).all(|pair| pair[0] < pair[1]), "{most}");
        }
        assert!(evenly::<usize>(&[], 5).is_empty());
    }

    #[test]
    fn a_head_that_does_not_move_has_no_class() {
        let stand = Stand::at((10.04, -0.01), 190.0, 0.98);
        assert_eq!(
            stand.draw("_k3"),
            "<g transform=\"translate(10 0) scale(0.98) translate(-120 -190)\"><use href=\"#_k3\"/></g>"
        );
        let stand = Stand { enters: "kid", wait: 30, turn: -2.0, ..stand };
        assert!(stand.draw("_k3").contains(" rotate(-2) scale(0.98)"));
        assert!(stand.draw("_k3").contains("<use class=\"kid w20\" href=\"#_k3\"/>"));
    }
}
