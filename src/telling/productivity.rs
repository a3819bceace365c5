//! The productivity finding in words and pictures: how many incidents held up a lot of work.

use super::faces::Faces;
use super::scores;
use crate::findings::productivity::ID;

/// How slides, pages, cards and notes tell it.
pub const FACES: Faces = scores::faces(ID);
