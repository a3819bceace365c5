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
