//! What is a person by its form alone: mentions, addresses of mail, and the name behind "resolved by".

/// Mentions that call everybody.
const EVERYBODY: [&str; 5] = ["all", "channel", "everyone", "here", "team"];

/// What stands before the name of a person, and hardly ever before anything else that has a capital letter.
const DONE_BY: [&str; 7] = [
    "resolved by ",
    "acknowledged by ",
    "acked by ",
    "reported by ",
    "escalated by ",
    "closed by ",
    "opened by ",
];

/// Returns the places of everything in a text that is a person by its form, in order.
pub fn people(text: &str) -> Vec<(usize, usize)> {
    let mut found = mentions(text);
    found.extend(bracketed(text, "[~", ']'));
    found.extend(bracketed(text, "<@", '>'));
    found.extend(done_by(text));
    found.sort_unstable();
    found
}

/// Finds `@name` and `name@example.com`.
///
/// `@scope/package`, `@org/team`, `@here` and `package@1.2.3` are no persons.
fn mentions(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('@') {
        let is_part = |c: char| c.is_alphanumeric() || "._%+-".contains(c);
        let before: usize =
            text[..at].chars().rev().take_while(|c| is_part(*c)).map(char::len_utf8).sum();
        let after: usize =
            text[at + 1..].chars().take_while(|c| is_part(*c)).map(char::len_utf8).sum();
        let name = text[at + 1..at + 1 + after].trim_end_matches(['.', '-', '_']);
        let end = at + 1 + name.len();
        if before > 0 {
            let local = &text[at - before..at];
            let run = text[..at].rsplit(char::is_whitespace).next().unwrap_or_default();
            // `postgres://app:secret@db.example.com` is no mail.
            if is_host(name) && local != "git" && !run.contains("://") {
                found.push((at - before, end));
                continue;
            }
            if local.chars().any(char::is_alphanumeric) {
                continue;
            }
        }
        let (before, behind) = (&text[..at], &text[end..]);
        let is_path = behind.starts_with('/') && !behind.starts_with("/@");
        let is_in_path = before.ends_with('/') && !joins_mentions(before);
        let is_name = name.starts_with(char::is_alphabetic)
            && !is_path
            && !is_in_path
            && !before.ends_with(['<', '`'])
            && !EVERYBODY.iter().any(|one| name.eq_ignore_ascii_case(one));
        if is_name {
            found.push((at, end));
        }
    }
    found
}

/// Returns whether the `/` at the end of a text stands behind a mention, as in `@per/@paal`.
fn joins_mentions(text: &str) -> bool {
    text.rsplit(char::is_whitespace).next().is_some_and(|run| run.starts_with('@'))
}

/// Returns whether a text is the host of an address of mail; the version in `checkout@2.3.1` is none.
fn is_host(text: &str) -> bool {
    let end = text.rsplit_once('.').map(|(_, end)| end);
    end.is_some_and(|end| end.len() > 1 && end.bytes().all(|byte| byte.is_ascii_alphabetic()))
}

/// Finds `[~name]` of Jira and `<@U123>` of Slack.
fn bracketed(text: &str, open: &str, close: char) -> Vec<(usize, usize)> {
    let ends = |(at, _): (usize, &str)| {
        let inner = &text[at + open.len()..];
        let length = inner.find(close).filter(|length| !inner[..*length].contains('\n'))?;
        Some((at, at + open.len() + length + close.len_utf8()))
    };
    text.match_indices(open).filter_map(ends).collect()
}

/// Finds the words with a capital letter behind "resolved by", at most three.
fn done_by(text: &str) -> Vec<(usize, usize)> {
    let lower = text.to_ascii_lowercase();
    let mut found = Vec::new();
    for phrase in DONE_BY {
        for (at, _) in lower.match_indices(phrase) {
            let start = at + phrase.len();
            let end = capitals(&text[start..]);
            if end > 0 {
                found.push((start, start + end));
            }
        }
    }
    found
}

/// Returns the length of up to three words with capital letters at the beginning of a text.
fn capitals(text: &str) -> usize {
    let mut end = 0;
    for word in text.split(' ').take(3) {
        let is_name = |c: char| c.is_alphabetic() || "-'’.".contains(c);
        let length: usize = word.chars().take_while(|c| is_name(*c)).map(char::len_utf8).sum();
        if !word.starts_with(char::is_uppercase) {
            break;
        }
        let before = if end == 0 { 0 } else { 1 };
        let name = word[..length].trim_end_matches(['.', '-', '\'', '’']);
        end += before + name.len();
        if name.len() < word.len() {
            break;
        }
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        people(text).into_iter().map(|(start, end)| &text[start..end]).collect()
    }

    #[test]
    fn a_mention_is_a_person_and_a_package_is_not() {
        assert_eq!(found("/cc @ingrid-n, @Ola."), ["@ingrid-n", "@Ola"]);
        for text in ["@babel/core failed", "@acme/payments", "@here @channel", "5@", "a @ b"] {
            assert!(found(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn mail_and_the_mentions_of_chats_are_persons() {
        assert_eq!(found("ask ingrid.n@example.com."), ["ingrid.n@example.com"]);
        assert_eq!(found("[~accountid:55:0a] and <@U12>"), ["[~accountid:55:0a]", "<@U12>"]);
        for text in [
            "postgres://app:x@db.example/x",
            "deploy checkout@2.3.1",
            "root@db-3",
            "git@code.example:a/b",
        ] {
            assert!(found(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn only_capital_letters_follow_who_did_it() {
        assert_eq!(found("Resolved by Ingrid Nilsen after a restart"), ["Ingrid Nilsen"]);
        assert_eq!(found("It was reported by Ola."), ["Ola"]);
        assert!(found("resolved by restarting").is_empty());
    }
}
