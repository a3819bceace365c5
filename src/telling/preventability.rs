//! Preventability, told: how many incidents a safeguard that is known would have kept away.

use crate::findings::finding::SHARE;
use crate::findings::preventability::ID;
use crate::telling::faces::Faces;
use crate::telling::footing::Population;
use crate::telling::phrases::{PLAIN, by_its_sentence};
use crate::telling::{definition, scores};

/// How it is told.
pub const FACES: Faces = Faces {
    id: ID,
    population: Population::Incidents,
    sentence: scores::sentence,
    footing: scores::footing,
    definition: definition::of_footing,
    figures: scores::figures,
    slide: Some(scores::slide),
    alone: by_its_sentence,
    main: Some(scores::MAIN),
    compared: &[SHARE],
    page: PLAIN,
};
