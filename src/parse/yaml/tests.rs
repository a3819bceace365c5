use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::*;

fn read(text: &str) -> (Option<Fields>, Vec<String>) {
    let mut complaints = Diagnostics::new();
    let fields = parse(SourceId(0), text, 0, &mut complaints);
    let messages = complaints.iter().map(|one| one.message.clone()).collect();
    (fields, messages)
}

fn text_of(fields: &Fields, key: &str) -> String {
    match &fields.get(key).unwrap().value.shape {
        Shape::Scalar { text, .. } => text.clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn words_that_look_like_something_else_stay_as_written() {
    let (fields, _) = read("a: no\nb: 007\nc: 0777\nd: 2025-03-04T09:12:00+01:00\ne: 1_000\n");
    let fields = fields.unwrap();
    let texts: Vec<String> = ["a", "b", "c", "d", "e"].map(|key| text_of(&fields, key)).into();
    assert_eq!(texts, ["no", "007", "0777", "2025-03-04T09:12:00+01:00", "1_000"]);
}

#[test]
fn what_nobody_sees_is_no_part_of_a_key_or_a_value() {
    let (fields, complaint) = read("ti\u{200b}tle: \"a\\u202Eb\u{2066}c\"\n");
    assert_eq!(text_of(&fields.unwrap(), "title"), "abc");
    assert!(complaint.is_empty());
}

#[test]
fn every_key_and_value_knows_its_place_in_the_file() {
    let text = "a: é\r\nb: {c: \"ü x\"}\r\nd: |\r\n  one\r\n  two\r\n";
    let mut complaints = Diagnostics::new();
    let fields = parse(SourceId(3), text, 100, &mut complaints).unwrap();
    let at = |span: Span| &text[span.start - 100..span.end - 100];
    let Shape::Map(inner) = &fields.get("b").unwrap().value.shape else {
        panic!("a map was written");
    };
    assert_eq!(at(fields.get("a").unwrap().value.span), "é");
    assert_eq!(at(inner.get("c").unwrap().key_span), "c");
    assert_eq!(at(inner.get("c").unwrap().value.span), "\"ü x\"");
    assert_eq!(at(fields.get("d").unwrap().value.span), "one\r\n  two");
    assert_eq!(fields.get("d").unwrap().value.span.source, SourceId(3));
}

#[test]
fn all_duplicate_keys_are_told_and_the_first_value_stays() {
    let (fields, complaint) = read("a: 1\na: 2\nb: {c: 1, c: 2}\n");
    assert_eq!(complaint, ["`a` stands twice", "`c` stands twice"]);
    assert_eq!(text_of(&fields.unwrap(), "a"), "1");
}

#[test]
fn aliases_repeat_and_are_counted() {
    let (fields, _) = read("a: &x one\nb: *x\n");
    assert_eq!(text_of(&fields.unwrap(), "b"), "one");
    let many = format!("a: &x one\nb: [{}]\n", "*x, ".repeat(1_001));
    assert_eq!(read(&many).1, ["more than 1000 aliases (`*name`)"]);
}

#[test]
fn a_few_aliases_cannot_grow_without_bound() {
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..20 {
        let items = format!("*a{}, ", level - 1).repeat(10);
        bomb.push_str(&format!("a{level}: &a{level} [{items}]\n"));
    }
    let complaint = read(&bomb).1;
    assert_eq!(complaint, ["more than 100000 values, with what aliases repeat"]);
}

#[test]
fn depth_has_a_limit_through_aliases_too() {
    assert!(read(&format!("a: {}{}\n", "[".repeat(90), "]".repeat(90))).0.is_some());
    let complaint = read(&format!("a: {}{}\n", "[".repeat(101), "]".repeat(101))).1;
    assert_eq!(complaint, ["more than 100 levels of lists and maps"]);
    let half = format!("a: &x {}{}\n", "[".repeat(60), "]".repeat(60));
    let complaint = read(&format!("{half}b: {}*x{}\n", "[".repeat(60), "]".repeat(60))).1;
    assert_eq!(complaint, ["more than 100 levels of lists and maps"]);
}

#[test]
fn an_empty_text_is_an_empty_map_and_a_list_is_none() {
    assert_eq!(read("# nothing\n").0, Some(Fields::default()));
    assert!(read("- a\n").0.is_none());
    assert!(read("just words\n").0.is_none());
}

/// What the plain reader takes, and what the parser makes of the same text.
fn both(text: &str) -> (Option<Fields>, (Option<Fields>, Diagnostics)) {
    let mut complaints = Diagnostics::new();
    let all = parse_all(SourceId(0), text, 7, &mut complaints);
    (plain::read(SourceId(0), text, 7), (all, complaints))
}

#[test]
fn common_front_matter_is_read_without_the_parser() {
    for text in [
        "id: INC-1\ntitle: \"Slow: all of it\"\nservices: [api, 'web shop']\nstarted_at: 2025-02-27T15:56:39Z\n",
        "scores: {confidence: 4, of: [a, b]}\r\n\r\nlinks: {page: https://status.example/x?y=1}\r\n",
        "title: Überlauf im Zähler\ntags:\n  - one two\n  - \"\"\n\nteams:\n- a\nimpact:\n  users: 5\n  note: a, b\n\n",
        "a: []\nb: {}\nc: [ x , y ]  \nd: 1.5",
        "",
    ] {
        let (plain, (all, complaints)) = both(text);
        assert!(plain.is_some() && complaints.errors() == 0, "{text:?}");
        assert_eq!(plain, all, "{text:?}");
    }
}

#[test]
fn what_is_not_plain_is_left_to_the_parser() {
    for text in [
        "a: b: c\n",
        "a: b # c\n",
        "a: b\n  c\n",
        "a: 'it''s'\n",
        "a: \"\\t\"\n",
        "a: \"b\n  c\"\n",
        "a: &x b\n",
        "a: !x b\n",
        "a: |\n  b\n",
        "a:\n",
        "a: b\na: c\n",
        "a: [b, c\n",
        "a: [b, c]]\n",
        "a: {b, c}\n",
        "a: [b: c]\n",
        "\"a\": b\n",
        "a: b\u{a0}\n",
        "a: b\u{200b}\n",
        "a:\tb\n",
        "- a\n",
        "a: ~\n",
        "a: - b\n",
        "a: [b,, c]\n",
        "---\na: b\n",
        "a:\n  - b\n c: d\n",
        "a: b\n---\nc: d\n",
    ] {
        assert_eq!(plain::read(SourceId(0), text, 0), None, "{text:?}");
    }
}

/// How lines begin, what stands on them, and how they end: `·` is a space and `$` a line break.
const STARTS: &str = "a:· b:· c:· d:$·· e:$-· f:$··-· g:·{h:· i:·[ ··j:· ··-· -· k";
const PARTS: &str = "x 1 x·y ü \"x\" 'y' [x,·y] {h:·x,·i:·y} 2025-02-27T15:56:39Z · ·· ,· , ] } [ { h:· :· : # \" ' \\ - ... --- ~ \t \
     & * ! | > % @ ` ? = <<:· \u{a0} \u{feff} \u{85} / // . ( null";
const ENDS: &str = "$ $ $$ \r$ ·$ ]$ }$ $··";

/// Makes lines of front matter, most of them plain, of parts that meet in ways that nobody thought of.
fn lines() -> impl Strategy<Value = String> {
    let listed = |list: &'static str| list.split(' ').collect::<Vec<_>>();
    let plain = || select(listed(PARTS)[..9].to_vec());
    let part = prop_oneof![plain(), plain(), select(listed(PARTS))];
    let line = (select(listed(STARTS)), vec(part, 0..3), select(listed(ENDS)));
    let line = line.prop_map(|(start, parts, end)| format!("{start}{}{end}", parts.concat()));
    vec(line, 0..5).prop_map(|lines| lines.concat().replace('·', " ").replace('$', "\n"))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_the_plain_reader_takes_is_what_the_parser_reads(text in lines()) {
        let (plain, (all, complaints)) = both(&text);
        if plain.is_some() {
            prop_assert_eq!(complaints.errors() + complaints.warnings(), 0);
            prop_assert_eq!(plain, all);
        }
    }
}
