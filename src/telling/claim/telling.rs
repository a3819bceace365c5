//! What is said and shown about a claim, the same wherever it appears.

use std::sync::Arc;

use super::{card::card, footing, forest};
use crate::findings::Ruling;
use crate::model::Edition;
use crate::stats::thresholds::LISTED_BELOW;
use crate::telling::slide::{ClaimCard, Figure, Footing, Scene, Slide, Title};

/// What is said and shown about one claim.
pub struct ClaimTelling {
    /// What its slide and its page say of it.
    pub card: ClaimCard,
    /// The line under its pictures.
    pub footing: Footing,
    /// The pictures of its page.
    pub figures: Vec<Figure>,
    /// Its slide, with the forest of all claims; a retired one has none.
    pub slide: Option<Slide>,
}

impl ClaimTelling {
    /// Tells one claim of several.
    pub fn of(ruling: &Ruling, rulings: &[Ruling], edition: &Edition) -> ClaimTelling {
        let card = card(ruling, edition, rulings);
        let enough = ruling.verdict.is_some() && ruling.sample.n() >= LISTED_BELOW;
        let slide = |card: &ClaimCard| {
            let figure = forest::on_stage(rulings, ruling, edition).map(Arc::new);
            let title = Title::plain(&ruling.hypothesis.statement);
            let scene = Scene::Claim { card: Box::new(card.clone()), figure };
            Slide::new(&ruling.hypothesis.id, title, scene)
        };
        ClaimTelling {
            slide: enough.then(|| slide(&card)),
            card,
            footing: footing::of_ruling(ruling, edition),
            figures: forest::of_ruling(ruling, rulings, edition),
        }
    }
}
