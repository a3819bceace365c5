//! The words that introduce a speaker's notes.

use super::letters::{
    QUOTES, STOPS, begins_colon, is_apostrophe, is_colon, is_colon_by_name, is_dash, is_end,
    is_joint, is_long, is_unseen, plain,
};
use crate::source::text::has;

/// Words for notes, in the languages that slides are likely to be in.
const NOTES: &str = include_str!("words/notes.txt");

/// Words for notes in languages without spaces between words.
const JOINED: &str = "ノート メモ 备注 備註 注释 注釋 笔记 筆記 노트 메모";

/// Words that mean notes only together with a word for the speaker.
const HINTS: &str = "hinweis hinweise";

/// Words for the speaker and the talk: with one of them, before or after, notes can mean nothing else.
const SPEAKERS: &str = include_str!("words/speakers.txt");

/// Words that restrict who notes are for, before or after.
const WHOSE: &str = include_str!("words/whose.txt");

/// Words that connect the others, and never come first.
const BETWEEN: &str = include_str!("words/between.txt");

/// Words before whom or what the notes are for: `Notes for Anna:`.
const ON: &str = "for about to und and für fuer pour para voor";

/// Marks that do the same.
const MARKS: [&str; 5] = [",", "&", "+", "@", "/"];

/// The most words that may follow these.
const MOST_BEHIND: usize = 6;

/// Speaker's notes, unless a number follows.
const TRACK: &str = "talk track";

/// Whole names for notes that contain none of these words.
const NAMES: &str = "talking points, talking point, talk track, talktrack, speaker script, sprechtext, sprechertext, \
     moderationstext, vortragstext, speaker text, for the speaker, for the presenter, speaker only";

/// Words for the speaker; before a colon or a dash they introduce what is said, as in a play.
const ROLES: &str = include_str!("words/roles.txt");

/// Words for a single note, which in brackets is a remark.
const REMARKS: &str = include_str!("words/remarks.txt");

/// The most characters of the words that introduce notes.
const LONGEST: usize = 60;

/// What ends the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Close {
    /// A colon of any script.
    Colon,
    /// The end of the line, perhaps after other marks.
    End,
    /// A dash: a long one, or any dash after a space.
    Dash,
    /// Other words, which belong to the notes themselves.
    More,
}

/// The words at the start of a line that name notes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Words {
    /// What ends them.
    pub(super) close: Close,
    /// Where that begins, in bytes of the line.
    pub(super) end: usize,
    /// Whether they are the word `notes` alone.
    pub(super) plain: bool,
    /// Whether they mention the speaker, so that they can mean nothing else.
    pub(super) whose: bool,
    /// Whether they are one word for one note.
    pub(super) remark: bool,
}

/// Reads the words at the start of a line; `None` if they name no notes.
pub(super) fn read(line: &str) -> Option<Words> {
    let (said, aside, close, end) = split(line)?;
    let whose =
        named(&said).or_else(|| (close == Close::Colon && goes_on(&said)).then_some(false))?;
    let remark = matches!(&said[..], [one, ..] if has(REMARKS, one));
    let numbered = remark && said[1..].iter().all(|word| is_number(word)) && said.len() > 1;
    let number_behind = said.join(" ") == TRACK && begins_number(&line[end..]);
    if (close != Close::Colon && is_prose(&said))
        || (close == Close::End && numbered)
        || number_behind
    {
        return None;
    }
    let plain = !aside && said == ["notes"];
    Some(Words { close, end, plain, whose, remark: remark && said.len() == 1 })
}

/// Like `read`, but also accepts a word for the speaker before a colon or dash, and `Speaker notes` before other words.
pub(super) fn suspect(line: &str) -> Option<Words> {
    read(line).or_else(|| role(line)).or_else(|| opening(line))
}

/// Returns whether a text consists only of words for notes or for the speaker.
pub(super) fn is_all(text: &str) -> bool {
    let Some((said, _, close, end)) = split(text) else { return false };
    let whole = close != Close::Dash && !text[end..].contains(char::is_alphanumeric);
    let role = matches!(&said[..], [one] if has(ROLES, one));
    whole && (named(&said).is_some() || goes_on(&said) || role)
}

fn role(line: &str) -> Option<Words> {
    let (said, _, close, end) = split(line)?;
    let is_role = matches!(&said[..], [one] if has(ROLES, one));
    let words = Words { close, end, plain: false, whose: true, remark: false };
    (is_role && close != Close::End && !begins_number(&line[end..])).then_some(words)
}

/// Reads `Speaker notes` before other words.
fn opening(line: &str) -> Option<Words> {
    let mut said = Vec::new();
    let mut word = String::new();
    let mut letters = line.char_indices().take(LONGEST);
    let end = loop {
        let next = letters.next();
        match next.and_then(|(_, c)| plain(c)) {
            Some(c) if c.is_alphanumeric() => word.extend(c.to_lowercase()),
            Some(c) if is_apostrophe(c) || is_unseen(c) => {}
            _ => {
                take(&mut said, &mut word);
                let (at, c) = next?;
                match &said[..] {
                    [one] if is_spoken(one) && is_note(one) => break at,
                    [who, what] if is_role(who) && is_note(what) => break at,
                    [who] if is_role(who) && (c.is_whitespace() || is_joint(c)) => {}
                    _ => return None,
                }
            }
        }
    };
    Some(Words { close: Close::More, end, plain: false, whose: true, remark: false })
}

/// Returns whether a number follows the end of the words.
fn begins_number(behind: &str) -> bool {
    behind.trim_start_matches(|c: char| !c.is_alphanumeric()).starts_with(char::is_numeric)
}

/// Returns whether the words are a sentence: `Note that the talk ...`.
fn is_prose(said: &[String]) -> bool {
    let object = ["that", "the", "this", "a", "an"];
    matches!(said, [verb, next, ..] if verb == "note" && object.contains(&next.as_str()))
}

/// Returns whether notes are named together with whom or what they are for: `Notes for Anna`, `Notes, 2 min`.
fn goes_on(said: &[String]) -> bool {
    let [first, joint, behind @ ..] = said else { return false };
    let joined = has(ON, joint) || (!has(REMARKS, first) && MARKS.contains(&joint.as_str()));
    is_note(first) && joined && (1..=MOST_BEHIND).contains(&behind.len())
}

/// Splits the words at the start of a line from what ends them; also returns whether brackets occur among them.
fn split(line: &str) -> Option<(Vec<String>, bool, Close, usize)> {
    let mut said = Vec::new();
    let mut word = String::new();
    let mut aside = false;
    let mut letters = line.char_indices().peekable();
    let (close, end) = loop {
        let Some((at, c)) = letters.next() else {
            break (Close::End, line.len());
        };
        if at > 4 * LONGEST {
            return None;
        }
        match plain(c) {
            Some(c) if c.is_alphanumeric() => word.extend(c.to_lowercase()),
            _ if is_colon(c) || is_colon_by_name(&line[at..]) => break (Close::Colon, at),
            _ if is_dash(c) && (is_long(c) || line[..at].ends_with(char::is_whitespace)) => {
                break (Close::Dash, at);
            }
            _ if "([".contains(c) => {
                aside = true;
                take(&mut said, &mut word);
                let close = if c == '(' { ')' } else { ']' };
                letters.by_ref().find(|(_, c)| *c == close)?;
            }
            // The article of a French or Italian word.
            _ if is_apostrophe(c) && ["l", "d", "dell"].contains(&word.as_str()) => word.clear(),
            _ if is_apostrophe(c) || "`*~\u{301}".contains(c) || is_unseen(c) => {}
            _ if c == '\\' && letters.peek().is_some_and(|(_, next)| is_colon(*next)) => {}
            _ if c.is_whitespace() || is_joint(c) => take(&mut said, &mut word),
            _ if QUOTES.contains(&c) && begins_colon(&line[at + c.len_utf8()..]) => {}
            _ if is_end(&mut letters) => break (Close::End, at),
            _ if MARKS.iter().any(|mark| mark.starts_with(c)) => {
                take(&mut said, &mut word);
                said.push(c.to_string());
            }
            // Decoration: `Notes!:`, or an emoji before the colon.
            _ if !c.is_alphanumeric() && !STOPS.contains(&c) && !QUOTES.contains(&c) => {
                take(&mut said, &mut word)
            }
            _ => return None,
        }
    };
    take(&mut said, &mut word);
    Some((said, aside, close, end))
}

fn take(said: &mut Vec<String>, word: &mut String) {
    if !word.is_empty() {
        said.push(std::mem::take(word));
    }
}

/// Returns whether words that name notes mention the speaker; `None` if they name no notes.
fn named(said: &[String]) -> Option<bool> {
    let whole = said.join(" ");
    if NAMES.split(", ").any(|name| name == whole) {
        return Some(true);
    }
    let [first, rest @ ..] = said else { return None };
    let spoken = said.iter().any(|word| is_spoken(word));
    let note = |word: &String| is_note(word) || (spoken && has(HINTS, word));
    let known = |word: &String| note(word) || is_whose(word) || is_number(word);
    let joined =
        |word: &String| known(word) || has(BETWEEN, word) || MARKS.contains(&word.as_str());
    let whole = said.iter().any(note);
    let fits = whole && (note(first) || is_whose(first)) && rest.iter().all(joined);
    fits.then_some(spoken)
}

/// Returns whether a word means notes, by itself or as the end of a longer one.
pub(super) fn is_note(word: &str) -> bool {
    has(NOTES, word) || is_compound(word)
}

fn is_compound(word: &str) -> bool {
    let whose = |ending: &str| word.strip_suffix(ending).is_some_and(is_whose);
    JOINED.split(' ').any(|ending| word.ends_with(ending))
        || NOTES.split_whitespace().any(whose)
        || HINTS.split_whitespace().any(whose)
}

/// Returns whether a word means the speaker, or combines such a word with one for notes.
fn is_spoken(word: &str) -> bool {
    let stem = |ending: &str| word.strip_suffix(ending);
    let mut endings = NOTES.split_whitespace().chain(HINTS.split_whitespace());
    has(SPEAKERS, word)
        || endings.any(|ending| stem(ending).is_some_and(|stem| has(SPEAKERS, stem)))
        || JOINED.split(' ').any(|ending| stem(ending).is_some_and(|stem| !stem.is_empty()))
}

/// Returns whether a word means the speaker, possibly in the genitive.
fn is_role(word: &str) -> bool {
    has(ROLES, word) || word.strip_suffix('s').is_some_and(|one| has(ROLES, one))
}

/// Returns whether a word in another tool's mark makes it one for notes.
pub(super) fn is_of_mark(word: &str) -> bool {
    is_note(word) || ["speaker", "presenter"].contains(&word)
}

fn is_whose(word: &str) -> bool {
    has(SPEAKERS, word) || has(WHOSE, word)
}

fn is_number(word: &str) -> bool {
    word.chars().all(char::is_numeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(line: &str) -> Option<Close> {
        read(line).map(|words| words.close)
    }

    #[test]
    fn words_for_notes_are_known_in_any_case_and_script() {
        for line in [
            "Notes:",
            "note : x",
            "NOTES\u{a0}: x",
            "Speaker's notes:",
            "speaker\u{2019}s note: y",
            "Speaker-notes:",
            "speakernotes:",
            "SPEAKER_NOTES:",
            "Presenter notes (Anna):",
            "Notes for the speaker:",
            "Note to self:",
            "Notizen:",
            "Sprechernotizen:",
            "Sprecher-Notizen:",
            "Anmerkungen für den Sprecher:",
            "Notes 2:",
            "Ｎｏｔｅｓ：",
            "No\u{200b}tes\u{2236}",
            "演讲者备注：",
            "発表者ノート：",
            "Notas del orador:",
            "Talking points:",
            "Notes de l\u{2019}orateur :",
            "**Notes**: x",
            "Notes\\: x",
            "Notes/Anmerkungen:",
            "Notes !: x",
            "Notes \u{1f4dd}: x",
            "Note/s: x",
            "Note(s): x",
            "Notes, 2 min: x",
            "Notes @ 2min: x",
            "Notes for Anna: x",
            "Notes & script: x",
            "Facilitator notes:",
            "Notes de présentation:",
            "Bemerkung(en):",
            "Hinweise für den Vortragenden:",
            "Redenotizen:",
            "注释:",
        ] {
            assert_eq!(close(line), Some(Close::Colon), "{line}");
        }
    }

    #[test]
    fn other_words_are_none() {
        for line in [
            "Release notes: see below",
            "Notes on detection: x",
            "Note that this holds",
            "Notebooks: x",
            "Noted: x",
            "Denote: x",
            "Side note: x",
            "In the notes: x",
            "Speaker: Anna",
            "The talk: x",
            "",
            ":",
            "Notes? Of whom?",
            "Hinweise: x",
            "Talk track: 3 incidents",
        ] {
            assert!(!matches!(close(line), Some(Close::Colon)), "{line}");
        }
        assert_eq!(close("Note that this holds"), None);
        for line in ["Note that secret", "Note the private slides", "Note this talk"] {
            assert_eq!(close(line), None, "{line}");
        }
    }

    #[test]
    fn who_speaks_is_read_before_a_colon_or_a_dash_alone() {
        let role = |line| suspect(line).map(|words| words.close);
        assert_eq!(role("Speaker: said"), Some(Close::Colon));
        assert_eq!(role("Sprecherin \u{2013} sagt"), Some(Close::Dash));
        assert_eq!(role("Speaker notes. Said"), Some(Close::More));
        for line in [
            "Speaker",
            "Host: db-1",
            "Speakers were off: two of them",
            "Moderators: 12 h",
            "Speaker: 3",
        ] {
            assert_eq!(role(line), None, "{line}");
        }
    }

    #[test]
    fn what_stands_behind_the_words_is_told_apart() {
        assert_eq!(close("Notes"), Some(Close::End));
        assert_eq!(close("Speaker notes ..."), Some(Close::End));
        assert_eq!(close("Speaker notes \u{2013} smile"), Some(Close::Dash));
        let whose = |line| read(line).map(|words| (words.plain, words.whose));
        assert_eq!(whose("NOTES : x"), Some((true, false)));
        assert_eq!(whose("Notes (mine): x"), Some((false, false)));
        assert_eq!(whose("Sprechernotizen"), Some((false, true)));
    }
}
