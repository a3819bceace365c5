//! The words with which people begin a speaker's notes.

use std::iter::Peekable;
use std::str::CharIndices;

/// Words for notes, in the languages that slides are likely to be in.
const NOTES: &str = "note notes notiz notizen anmerkung anmerkungen notitie notities aantekening aantekeningen notat \
     notater noter anteckning anteckningar muistiinpano muistiinpanot nota notas appunti remarque remarques notatka \
     notatki poznámka poznámky заметка заметки примечание примечания нотатка нотатки";

/// The same where words stand without spaces between them.
const JOINED: [&str; 8] = [
    "ノート",
    "メモ",
    "备注",
    "備註",
    "笔记",
    "筆記",
    "노트",
    "메모",
];

/// Words that say whose notes they are; they may stand before and behind.
const WHOSE: &str = "speaker speakers presenter presenters presentation presenting lecturer lecturers lecture moderator \
     moderators host talk slide slides private internal personal confidential hidden secret my own begin start pnote \
     sprecher sprechers sprecherin redner rednerin referent referenten referentin vortrag vortrags vortragende \
     vortragenden moderations moderation präsentations präsentation folie folien interne internen private privaten \
     vertrauliche persönliche eigene meine nur orateur oratrice présentateur présentatrice intervenant orador oradora \
     presentador presentadora ponente apresentador apresentadora relatore oratore foredragsholder taler talare spreker \
     докладчика спикера";

/// Words that join the others, and never come first.
const BETWEEN: &str = "the a an for to of self me myself us and only this that in on not public publish der die das den \
     dem des für fuer an zum zur und mich uns de du la le l les del della do da para pour per por voor til för till для";

/// Whole names of notes that have none of these words.
const NAMES: [&str; 6] = [
    "talking points",
    "talk track",
    "talktrack",
    "speaker script",
    "sprechtext",
    "speaker text",
];

/// Words for who speaks; before a colon or a dash they begin what is said, as in a play.
const ROLES: &str = "speaker speakers presenter presenters lecturer lecturers moderator moderators sprecher sprecherin \
     redner rednerin referent referentin vortragende vortragender moderatorin orateur oratrice présentateur \
     présentatrice orador oradora presentador presentadora ponente apresentador apresentadora relatore oratore \
     foredragsholder talare spreker";

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
    /// Whether they say whose notes these are, so that they mean nothing else.
    pub(super) whose: bool,
    /// Whether they are one word for one note.
    pub(super) remark: bool,
}

/// Reads the words that a line begins with; none where they name no notes.
pub(super) fn read(line: &str) -> Option<Words> {
    let (said, aside, close, end) = split(line)?;
    let whose = named(&said)?;
    if close != Close::Colon && is_prose(&said) {
        return None;
    }
    Some(Words {
        close,
        end,
        plain: !aside && said == ["notes"],
        whose,
        remark: matches!(&said[..], [one] if has(REMARKS, one)),
    })
}

/// Reads the same, and also the word for who speaks before a colon or a dash.
pub(super) fn suspect(line: &str) -> Option<Words> {
    read(line).or_else(|| {
        let (said, _, close, end) = split(line)?;
        let is_role = matches!(&said[..], [one] if has(ROLES, one));
        (is_role && close != Close::End).then_some(Words {
            close,
            end,
            plain: false,
            whose: true,
            remark: false,
        })
    })
}

/// Says whether words go on as a sentence does: `Note that the talk ...`.
fn is_prose(said: &[String]) -> bool {
    let object = ["that", "the", "this", "a", "an"];
    matches!(said, [verb, next, ..] if verb == "note" && object.contains(&next.as_str()))
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
            _ if c.is_whitespace() || "-_/&+\u{2010}\u{2011}".contains(c) => {
                take(&mut said, &mut word)
            }
            // The article of a French or Italian word.
            _ if is_apostrophe(c) && ["l", "d", "dell"].contains(&word.as_str()) => word.clear(),
            _ if is_apostrophe(c) || "`*~\u{301}".contains(c) || is_unseen(c) => {}
            _ if c == '\\' && letters.peek().is_some_and(|(_, next)| is_colon(*next)) => {}
            _ if is_end(&mut letters) => break (Close::End, at),
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
    if NAMES.contains(&said.join(" ").as_str()) {
        return Some(true);
    }
    let [first, rest @ ..] = said else {
        return None;
    };
    let known = |word: &String| is_note(word) || is_whose(word) || is_number(word);
    let joined = |word: &String| known(word) || has(BETWEEN, word);
    let whole = said.iter().any(|word| is_note(word));
    let fits = whole && (is_note(first) || is_whose(first)) && rest.iter().all(joined);
    fits.then(|| said.len() > 1 || is_compound(first))
}

/// Says whether a word means notes, by itself or as the end of a longer one.
pub(super) fn is_note(word: &str) -> bool {
    has(NOTES, word) || is_compound(word)
}

fn is_compound(word: &str) -> bool {
    let whose = |ending: &str| word.strip_suffix(ending).is_some_and(is_whose);
    JOINED.iter().any(|ending| word.ends_with(ending))
        || NOTES.split_whitespace().any(whose)
        || ["hinweis", "hinweise"].into_iter().any(whose)
}

fn is_whose(word: &str) -> bool {
    has(WHOSE, word)
}

fn is_number(word: &str) -> bool {
    word.chars().all(char::is_numeric)
}

fn has(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|one| one == word)
}

/// Returns a letter as a keyboard of the West writes it: input methods of the East write wide ones.
fn plain(c: char) -> Option<char> {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0),
        // Another case of `s`.
        '\u{17f}' => Some('s'),
        // Letters by name, which look like a colon.
        '\u{2d0}' | '\u{2d1}' | '\u{2f8}' | '\u{a789}' => None,
        c => Some(c),
    }
}

fn is_apostrophe(c: char) -> bool {
    "'\u{2019}\u{2bc}\u{b4}".contains(c)
}

/// Says whether a character is a colon, or looks like one.
pub(super) fn is_colon(c: char) -> bool {
    matches!(
        c,
        ':' | '\u{ff1a}'
            | '\u{fe55}'
            | '\u{fe13}'
            | '\u{2d0}'
            | '\u{2d1}'
            | '\u{2f8}'
            | '\u{a789}'
            | '\u{2236}'
            | '\u{205a}'
            | '\u{589}'
            | '\u{5c3}'
            | '\u{703}'
            | '\u{704}'
            | '\u{1365}'
            | '\u{1366}'
            | '\u{1804}'
            | '\u{16ec}'
    )
}

/// Says whether raw HTML goes on with the name of a colon.
fn is_colon_by_name(rest: &str) -> bool {
    let name = &rest[..entity(rest)];
    ["&colon;", "&#58;", "&#x3a;", "&#x3A;"].contains(&name)
}

/// Returns how long the entity is that a text of raw HTML begins with.
pub(super) fn entity(text: &str) -> usize {
    let name = text.strip_prefix('&').unwrap_or_default();
    let rest = name.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '#');
    match rest.starts_with(';') && name.len() > rest.len() {
        true => text.len() - rest.len() + 1,
        false => 0,
    }
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// Says whether a dash is one that joins no words.
fn is_long(c: char) -> bool {
    matches!(c, '\u{2013}'..='\u{2015}')
}

/// Says whether a character takes no room.
pub(super) fn is_unseen(c: char) -> bool {
    crate::source::is_hidden(c)
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200c}'..='\u{200f}' | '\u{2065}' | '\u{fe00}'..='\u{fe0f}')
}

/// Says whether no letter follows on the line.
fn is_end(letters: &mut Peekable<CharIndices>) -> bool {
    !letters.clone().any(|(_, c)| c.is_alphanumeric())
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
            "Notes, and more: x",
        ] {
            assert!(!matches!(close(line), Some(Close::Colon)), "{line}");
        }
        assert_eq!(close("Note that this holds"), None);
        for line in [
            "Note that secret",
            "Note the private slides",
            "Note this talk",
        ] {
            assert_eq!(close(line), None, "{line}");
        }
    }

    #[test]
    fn who_speaks_is_read_before_a_colon_or_a_dash_alone() {
        let role = |line| suspect(line).map(|words| words.close);
        assert_eq!(role("Speaker: said"), Some(Close::Colon));
        assert_eq!(role("Sprecherin \u{2013} sagt"), Some(Close::Dash));
        for line in ["Speaker", "Host: db-1", "Speakers were off: two of them"] {
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
