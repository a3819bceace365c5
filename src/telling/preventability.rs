//! The preventability finding in words and pictures: how many incidents a safeguard that is known would have kept away.

use super::faces::Faces;
use super::scores;
use crate::findings::preventability::ID;

/// How slides, pages, cards and notes tell it.
pub const FACES: Faces = scores::faces(ID);
