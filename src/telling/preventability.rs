//! Preventability, told: how many incidents a safeguard that is known would have kept away.

use super::faces::Faces;
use super::scores;
use crate::findings::preventability::ID;

/// How it is told.
pub const FACES: Faces = scores::faces(ID);
