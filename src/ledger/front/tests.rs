use super::*;

fn text(text: &str) -> Held {
    Held::Text(text.to_owned())
}

fn list(words: &[&str]) -> Held {
    Held::List(words.iter().map(|word| text(word)).collect())
}

fn set(before: &str, path: &str, held: &Held) -> Result<String, Unsafe> {
    let mut front = Front::new(before).expect(before);
    front.set(path, held)?;
    Ok(front.text)
}

fn removed(before: &str, path: &str) -> Result<String, Unsafe> {
    let mut front = Front::new(before).expect(before);
    front.remove(path)?;
    Ok(front.text)
}

#[test]
fn a_value_is_replaced_where_it_stands() {
    for (before, after) in [
        ("id: A\nseverity: sev3\n", "id: A\nseverity: sev2\n"),
        ("id: A\nseverity:   sev3   # argued\n", "id: A\nseverity:   sev2   # argued\n"),
        ("severity: 'sev3'\nid: A\n", "severity: 'sev2'\nid: A\n"),
        (
            "id: A\n\n\"severity\" : \"sev3\"\n\n# end\n",
            "id: A\n\n\"severity\" : \"sev2\"\n\n# end\n",
        ),
        ("id: A\r\nseverity: sev3\r\n", "id: A\r\nseverity: sev2\r\n"),
        ("id: A\nseverity:\nteams: [a]\n", "id: A\nseverity: sev2\nteams: [a]\n"),
        ("id: A\nseverity: # none yet\n", "id: A\nseverity: sev2 # none yet\n"),
        ("id: A\nseverity: null\n", "id: A\nseverity: sev2\n"),
        ("id: A\nseverity: |\n  sev\n  3\nteams: [a]\n", "id: A\nseverity: sev2\nteams: [a]\n"),
        (
            "id: A\nseverity: >-\n  sev3\n\n# why\nteams: [a]\n",
            "id: A\nseverity: sev2\n\n# why\nteams: [a]\n",
        ),
        ("id: A\nseverity: sev\n  three\nteams: [a]\n", "id: A\nseverity: sev2\nteams: [a]\n"),
        ("id: A\nseverity:\n  - sev3\nteams: [a]\n", "id: A\nseverity: sev2\nteams: [a]\n"),
        ("{id: A, severity: sev3, teams: [a]}\n", "{id: A, severity: sev2, teams: [a]}\n"),
        ("  id: A\n  severity: sev3\n", "  id: A\n  severity: sev2\n"),
        (
            "# no comment: sev3\nid: A#B\nseverity: sev3\n",
            "# no comment: sev3\nid: A#B\nseverity: sev2\n",
        ),
    ] {
        assert_eq!(set(before, "severity", &text("sev2")).as_deref(), Ok(after));
    }
    assert_eq!(set("title: 'x'\n", "title", &text("it's")).as_deref(), Ok("title: 'it''s'\n"));
    assert_eq!(
        set("title: \"x\"\n", "title", &text("a \"b\"")).as_deref(),
        Ok("title: 'a \"b\"'\n")
    );
    assert_eq!(
        set("title: x\n", "title", &text("[P1] down")).as_deref(),
        Ok("title: \"[P1] down\"\n")
    );
}

#[test]
fn a_list_keeps_its_shape_its_quotes_and_its_comments() {
    for (before, wanted, after) in [
        ("tags: [a, 'b']\n", &["b", "c"][..], "tags: ['b', c]\n"),
        ("tags: [ a,b ]   # two\n", &["a", "b", "c, d"], "tags: [ a,b,\"c, d\" ]   # two\n"),
        ("tags: []\n", &["a"], "tags: [a]\n"),
        (
            "tags: [\n  a,\n  b,\n]\nid: A\n",
            &["a", "b", "c"],
            "tags: [\n  a,\n  b,\n  c,\n]\nid: A\n",
        ),
        ("tags:\n  - a\n  - \"b\"\nid: A\n", &["b", "c"], "tags:\n  - \"b\"\n  - c\nid: A\n"),
        ("tags:\n- a\n- b\n", &["a"], "tags:\n- a\n"),
        (
            "tags: # ours\n  # first\n  - a # one\n  # second\n  - b # two\nid: A\n",
            &["b"],
            "tags: # ours\n  # first\n  # second\n  - b # two\n  # one\nid: A\n",
        ),
        ("tags: a\n", &["a", "b"], "tags: [a, b]\n"),
        ("tags:\nid: A\n", &["a", "b"], "tags: [a, b]\nid: A\n"),
    ] {
        assert_eq!(set(before, "tags", &list(wanted)).as_deref(), Ok(after));
    }
}

#[test]
fn a_new_key_goes_where_the_table_has_it() {
    for (before, path, after) in [
        (
            "id: A\ntitle: T\nservices: [a]\n",
            "severity",
            "id: A\ntitle: T\nseverity: v\nservices: [a]\n",
        ),
        ("# head\nservices: [a]\n", "severity", "severity: v\n# head\nservices: [a]\n"),
        ("region: x\n", "severity", "region: x\nseverity: v\n"),
        ("id: A\r\nteams: [a]\r\n", "title", "id: A\r\ntitle: v\r\nteams: [a]\r\n"),
        (
            "id: A\ntags:\n  - a\n  # more\n# links\nlinks: {}\n",
            "trigger",
            "id: A\ntags:\n  - a\n  # more\ntrigger: v\n# links\nlinks: {}\n",
        ),
        ("id: A\n", "recorded.started_at", "id: A\nrecorded:\n  started_at: v\n"),
        (
            "id: A\nrecorded:\n  # form\n  opened_at: x\nlinks: {a: b}\n",
            "recorded.started_at",
            "id: A\nrecorded:\n  started_at: v\n  # form\n  opened_at: x\nlinks: {a: b}\n",
        ),
        (
            "id: A\nrecorded:\n    started_at: x # s\n",
            "recorded.opened_at",
            "id: A\nrecorded:\n    started_at: x # s\n    opened_at: v\n",
        ),
        (
            "id: A\nrecorded: {started_at: x, closed_at: y}\n",
            "recorded.opened_at",
            "id: A\nrecorded: {started_at: x, opened_at: v, closed_at: y}\n",
        ),
        (
            "id: A\nrecorded: {closed_at: y}\n",
            "recorded.opened_at",
            "id: A\nrecorded: {opened_at: v, closed_at: y}\n",
        ),
        ("id: A\nrecorded: {}\n", "recorded.opened_at", "id: A\nrecorded: {opened_at: v}\n"),
        (
            "id: A\nrecorded: # form\nlinks: {a: b}\n",
            "recorded.opened_at",
            "id: A\nrecorded: # form\n  opened_at: v\nlinks: {a: b}\n",
        ),
        ("id: A\nrecorded: ~\n", "recorded.opened_at", "id: A\nrecorded: {opened_at: v}\n"),
        ("id: A\nlinks:\n  wiki: x\n", "links.ticket", "id: A\nlinks:\n  wiki: x\n  ticket: v\n"),
        (
            "{id: A, teams: [a]}\n",
            "recorded.opened_at",
            "{id: A, teams: [a], recorded: {opened_at: v}}\n",
        ),
        (
            "id: A\ntitle: |\n  a\n  # no comment\nteams: [a]\n",
            "severity",
            "id: A\ntitle: |\n  a\n  # no comment\nseverity: v\nteams: [a]\n",
        ),
    ] {
        assert_eq!(set(before, path, &text("v")).as_deref(), Ok(after), "{before}");
    }
}

#[test]
fn a_key_goes_and_its_comments_stay() {
    for (before, path, after) in [
        ("id: A\nseverity: x\nteams: [a]\n", "severity", "id: A\nteams: [a]\n"),
        ("id: A\nseverity: x # argued\nteams: [a]\n", "severity", "id: A\n# argued\nteams: [a]\n"),
        (
            "id: A\n# why\nseverity: |\n  x\n\nteams: [a]\n",
            "severity",
            "id: A\n# why\n\nteams: [a]\n",
        ),
        ("id: A\ntags:\n  - a # one\n  - b\nteams: [a]\n", "tags", "id: A\n# one\nteams: [a]\n"),
        (
            "id: A\nrecorded:\n  started_at: x\n  opened_at: y\n",
            "recorded.opened_at",
            "id: A\nrecorded:\n  started_at: x\n",
        ),
        (
            "id: A\r\nrecorded:\r\n  started_at: x # s\r\nteams: [a]\r\n",
            "recorded.started_at",
            "id: A\r\n# s\r\nteams: [a]\r\n",
        ),
        (
            "id: A\nrecorded: {started_at: x, opened_at: y}\n",
            "recorded.started_at",
            "id: A\nrecorded: {opened_at: y}\n",
        ),
        (
            "id: A\nrecorded: {started_at: x, opened_at: y}\n",
            "recorded.opened_at",
            "id: A\nrecorded: {started_at: x}\n",
        ),
        ("id: A\nrecorded: {started_at: x} # form\n", "recorded.started_at", "id: A\n# form\n"),
        ("id: A\nrecorded: x\n", "recorded.started_at", "id: A\nrecorded: x\n"),
        ("id: A\n", "severity", "id: A\n"),
    ] {
        assert_eq!(removed(before, path).as_deref(), Ok(after), "{before}");
    }
}

#[test]
fn what_cannot_be_edited_alone_is_left_with_its_place() {
    for (before, path, at) in [
        ("severity: &s sev3\nx_severity: *s\n", "severity", "&s"),
        ("x: &s [a]\ntags: *s\n", "tags", "*s"),
        ("tags: [\n  a, # one\n  b]\n", "tags", "# one"),
    ] {
        let refused = set(before, path, &list(&["v"])).expect_err(before);
        assert!(before[refused.at..].starts_with(at), "{before} {refused:?}");
    }
    assert!(set("recorded: soon\n", "recorded.opened_at", &text("v")).is_err());
    assert!(set("severity: | # why\n  x\n", "severity", &text("v")).is_err());
    assert!(removed("base: &b {a: 1}\nlinks: *b\n", "base").is_err());
    assert!(removed("? severity\n: x\nid: A\n", "severity").is_err());
    assert!(set("? severity\n: x\nid: A\n", "severity", &text("v")).is_err());
}

#[test]
fn what_stands_in_the_way_of_a_path_is_a_persons() {
    for (front, held) in [
        ("recorded: {opened_at: a}\n", text("a")),
        ("recorded.opened_at: b\n", text("b")),
        ("recorded: soon\n", text("soon")),
        ("recorded:\n", Held::Nothing),
        ("recorded: {opened_at: ~}\n", Held::Nothing),
        ("opened_at: c\n", Held::Nothing),
    ] {
        assert_eq!(Front::new(front).unwrap().held("recorded.opened_at"), held, "{front}");
    }
}
