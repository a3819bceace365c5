//! The words with which people begin a speaker's notes.

use super::letters::{
    QUOTES, STOPS, begins_colon, is_apostrophe, is_colon, is_colon_by_name, is_dash, is_end,
    is_joint, is_long, is_unseen, plain,
};
use crate::source::text::has;

/// Words for notes, in the languages that slides are likely to be in.
const NOTES: &str = "note notes notiz notizen anmerkung anmerkungen notitie notities aantekening aantekeningen notat \
     notater noter anteckning anteckningar muistiinpano muistiinpanot nota notas appunti remarque remarques notatka \
     notatki bemerkung bemerkungen opmerking opmerkingen poznámka poznámky заметка заметки примечание примечания нотатка нотатки";

/// The same where words stand without spaces between them.
const JOINED: &str = "ノート メモ 备注 備註 注释 注釋 笔记 筆記 노트 메모";

/// Words that are notes only together with a word for who speaks.
const HINTS: &str = "hinweis hinweise";

/// Words for who speaks, and where: notes with one of them mean nothing else. They may stand before and behind.
const SPEAKERS: &str = "speaker speakers presenter presenters presentation presenting lecturer lecturers moderator \
     moderators speaking facilitator facilitators instructor instructors trainer trainers sprecher sprechers sprecherin \
     redner rednerin rede referent referenten referentin vortrag vortrags vortragende vortragenden moderations \
     moderation präsentations präsentation présentation orateur oratrice présentateur présentatrice intervenant orador \
     oradora presentador presentadora ponente apresentador apresentadora relatore oratore foredragsholder taler talare \
     spreker докладчика спикера";

/// Words that say of notes that they are for few; they may stand before and behind.
const WHOSE: &str = "lecture host talk slide slides private internal personal confidential hidden secret my our own \
     additional delivery begin start pnote folie folien interne internen private privaten vertrauliche persönliche eigene \
     meine nur";

/// Words that join the others, and never come first.
const BETWEEN: &str = "s the a an for to of self me myself us and only this that in on not public publish der die das den \
     dem des für fuer an zum zur und mich uns de du la le l les del della do da para pour per por voor til för till для";

/// Words behind which it stands for whom notes are, or what else they are: `Notes for Anna:`.
const ON: &str = "for about to und and für fuer pour para voor";

/// Marks that do the same.
const MARKS: [&str; 5] = [",", "&", "+", "@", "/"];

/// How many words may stand behind these.
const MOST_BEHIND: usize = 6;

/// What is said, and no notes where a number stands behind it.
const TRACK: &str = "talk track";

/// Whole names of notes that have none of these words.
const NAMES: &str = "talking points, talking point, talk track, talktrack, speaker script, sprechtext, sprechertext, \
     moderationstext, vortragstext, speaker text, for the speaker, for the presenter, speaker only";

/// Words for who speaks; before a colon or a dash they begin what is said, as in a play.
const ROLES: &str = "speaker presenter lecturer moderator sprecher sprecherin redner rednerin referent referentin \
     vortragende vortragender moderatorin orateur oratrice présentateur présentatrice orador oradora presentador \
     presentadora ponente apresentador apresentadora relatore oratore foredragsholder talare spreker";

/// Words for one note, which is a remark in brackets.
const REMARKS: &str = "note notiz anmerkung notitie aantekening notat anteckning muistiinpano nota remarque notatka \
     poznámka заметка примечание нотатка";

/// How far the words of a beginning may go, in characters.
const LONGEST: usize = 60;

/// What stands behind the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Close {
    /// A colon of any script.
    Colon,
    /// The end of the line, perhaps behind other marks.
    End,
    /// A dash: a long one, or any behind a space.
    Dash,
    /// Other words, of what is said itself.
    More,
}

/// The words at the beginning of a line that name notes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Words {
    /// What stands behind them.
    pub(super) close: Close,
    /// Where that begins, in bytes of the line.
    pub(super) end: usize,
    /// Whether they are the word `notes` alone.
    pub(super) plain: bool,
    /// Whether they say that these are a speaker's, so that they mean nothing else.
    pub(super) whose: bool,
    /// Whether they are one word for one note.
    pub(super) remark: bool,
}

/// Reads the words that a line begins with; none where they name no notes.
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

/// Reads the same, also the word for who speaks before a colon or a dash, and speaker's notes that go on otherwise.
pub(super) fn suspect(line: &str) -> Option<Words> {
    read(line).or_else(|| role(line)).or_else(|| opening(line))
}

/// Says whether a text is nothing but words for notes, or for whom they are.
pub(super) fn is_all(text: &str) -> bool {
    let Some((said, _, close, end)) = split(text) else {
        return false;
    };
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

/// Reads `Speaker notes` where other words stand behind it.
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

/// Says whether a number stands behind what closes the words.
fn begins_number(behind: &str) -> bool {
    behind.trim_start_matches(|c: char| !c.is_alphanumeric()).starts_with(char::is_numeric)
}

/// Says whether words go on as a sentence does: `Note that the talk ...`.
fn is_prose(said: &[String]) -> bool {
    let object = ["that", "the", "this", "a", "an"];
    matches!(said, [verb, next, ..] if verb == "note" && object.contains(&next.as_str()))
}

/// Says whether notes are named, and then for whom they are or what else they are: `Notes for Anna`, `Notes, 2 min`.
fn goes_on(said: &[String]) -> bool {
    let [first, joint, behind @ ..] = said else {
        return false;
    };
    let joined = has(ON, joint) || (!has(REMARKS, first) && MARKS.contains(&joint.as_str()));
    is_note(first) && joined && (1..=MOST_BEHIND).contains(&behind.len())
}

/// Splits the words at the beginning of a line from what closes them; says also whether brackets stand among them.
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
            // What dresses the words: `Notes!:`, or a picture before the colon.
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

/// Says of words that name notes whether they say whose; none where they name none.
fn named(said: &[String]) -> Option<bool> {
    let whole = said.join(" ");
    if NAMES.split(", ").any(|name| name == whole) {
        return Some(true);
    }
    let [first, rest @ ..] = said else {
        return None;
    };
    let spoken = said.iter().any(|word| is_spoken(word));
    let note = |word: &String| is_note(word) || (spoken && has(HINTS, word));
    let known = |word: &String| note(word) || is_whose(word) || is_number(word);
    let joined =
        |word: &String| known(word) || has(BETWEEN, word) || MARKS.contains(&word.as_str());
    let whole = said.iter().any(note);
    let fits = whole && (note(first) || is_whose(first)) && rest.iter().all(joined);
    fits.then_some(spoken)
}

/// Says whether a word means notes, by itself or as the end of a longer one.
pub(super) fn is_note(word: &str) -> bool {
    has(NOTES, word) || is_compound(word)
}

fn is_compound(word: &str) -> bool {
    let whose = |ending: &str| word.strip_suffix(ending).is_some_and(is_whose);
    JOINED.split(' ').any(|ending| word.ends_with(ending))
        || NOTES.split_whitespace().any(whose)
        || HINTS.split_whitespace().any(whose)
}

/// Says whether a word is for who speaks, or is made of one and of a word for notes.
fn is_spoken(word: &str) -> bool {
    let stem = |ending: &str| word.strip_suffix(ending);
    let mut endings = NOTES.split_whitespace().chain(HINTS.split_whitespace());
    has(SPEAKERS, word)
        || endings.any(|ending| stem(ending).is_some_and(|stem| has(SPEAKERS, stem)))
        || JOINED.split(' ').any(|ending| stem(ending).is_some_and(|stem| !stem.is_empty()))
}

/// Says whether a word is for the one who speaks, also as whose something is.
fn is_role(word: &str) -> bool {
    has(ROLES, word) || word.strip_suffix('s').is_some_and(|one| has(ROLES, one))
}

/// Says whether a word in the mark of another tool makes it one for notes.
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
