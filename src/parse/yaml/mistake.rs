//! The parser's kinds of mistakes as ours.

use super::granit::ErrorKind;
use crate::parse::syntax::Mistake;

/// Returns what kind of mistake it is for people.
pub(super) fn mistake(kind: &ErrorKind) -> Mistake {
    use ErrorKind::*;
    match kind {
        TabNotAllowed
        | TabInBlockIndentation
        | TabAtBlockScalarStart
        | TabInIndentation
        | TabInPlainScalar => Mistake::Tab,
        UnclosedQuotedScalar | DocumentIndicatorInQuotedScalar => Mistake::OpenQuote,
        InvalidTrailingSingleQuotedScalar | InvalidTrailingDoubleQuotedScalar => {
            Mistake::BehindQuote
        }
        UnknownQuotedScalarEscape | InvalidQuotedScalarHexEscape | InvalidUnicodeEscape => {
            Mistake::Escape
        }
        UnclosedFlowCollection { open } => Mistake::OpenBracket(*open),
        MismatchedFlowCollectionEnd { open, close } => Mistake::WrongBracket(*open, *close),
        MisplacedFlowCollectionEnd => Mistake::StrayBracket,
        SimpleKeyExpected | InvalidSimpleKey => Mistake::NoColon,
        MappingValueNotAllowed => Mistake::SecondColon,
        InvalidBlockScalarHeader => Mistake::BlockHeader,
        UnexpectedCharacter { character } => Mistake::Character(*character),
        UnknownAnchor => Mistake::UnknownAlias,
        ExpectedBlockMappingKey
        | InvalidIndentation
        | InvalidBlockScalarIndent
        | InvalidQuotedScalarIndent
        | InvalidFlowScalarIndent => Mistake::Indentation,
        BlockSequenceEntryNotAllowed | BlockEntryInFlowCollection | ExpectedBlockSequenceEntry => {
            Mistake::StrayItem
        }
        ExpectedFlowMappingSeparator
        | ExpectedFlowSequenceSeparator
        | InvalidColonPlacement
        | UnexpectedEofFlowMapping
        | UnexpectedEofFlowSequence
        | UnexpectedEofImplicitFlowMapping => Mistake::NoComma,
        RecursionLimitExceeded => Mistake::TooDeep,
        _ => Mistake::Other,
    }
}
