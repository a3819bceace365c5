//! What is said and shown about a claim, the same wherever it appears.

use super::{bet, card::card, footing, forest};
use crate::findings::Ruling;
use crate::model::Edition;
use crate::stats::thresholds::LISTED_BELOW;
use crate::telling::slide::{Bet, ClaimCard, Figure, Footing, Scene, Slide, Title};

/// What is said and shown about one claim.
pub struct ClaimTelling {
    /// What its slide and its page say of it.
    pub card: ClaimCard,
    /// The line under its pictures.
    pub footing: Footing,
    /// The pictures of its page.
    pub figures: Vec<Figure>,
    /// Its slide; a retired one has none.
    pub slide: Option<Slide>,
}

impl ClaimTelling {
    /// Tells one claim of several.
    pub fn of(ruling: &Ruling, rulings: &[Ruling], edition: &Edition) -> ClaimTelling {
        let enough = ruling.sample.n() >= LISTED_BELOW;
        let slide = |bet: Bet| {
            let title = Title::plain(&bet.quote);
            Slide::new(&ruling.hypothesis.id, title, Scene::Bet(Box::new(bet)))
        };
        ClaimTelling {
            card: card(ruling, edition, rulings),
            footing: footing::of_ruling(ruling, edition),
            figures: forest::of_ruling(ruling, rulings, edition),
            slide: bet::bet(ruling, rulings, edition).filter(|_| enough).map(slide),
        }
    }
}
