use super::*;

const DISPLAY: &[u8] = include_bytes!("../../../themes/wrapped/fonts/card-display.ttf");
const TEXT: &[u8] = include_bytes!("../../../themes/wrapped/fonts/card-text.ttf");

fn faces() -> Faces<'static> {
    Faces { display: Face::new(DISPLAY).unwrap(), text: Face::new(TEXT).unwrap() }
}

fn said(lines: &[Line]) -> Vec<String> {
    let words = |line: &Line| line.letters.iter().map(|(c, _)| *c).collect();
    lines.iter().map(words).collect()
}

fn span(text: &str) -> [Span; 1] {
    [Span { text: text.to_owned(), ink: Ink::Ink }]
}

#[test]
fn pairs_of_letters_are_kerned() {
    let faces = faces();
    let width = |words: &str| Setter(&faces).line(words, Ink::Ink, display(100.0)).width;
    assert!(width("AV") < width("A") + width("V") - 1.0);
}

#[test]
fn a_longer_sentence_is_smaller_and_never_wider_than_its_box() {
    let faces = faces();
    let sizes = [80.0, 60.0, 40.0, 20.0];
    let mut before = f64::INFINITY;
    for times in [1, 4, 12, 40] {
        let sentence = "Half of the incidents were noticed by a passenger. ".repeat(times);
        let lines = Setter(&faces).fit(&span(&sentence), Weight::Display, &sizes, (900.0, 200.0));
        let size = lines[0].style.size;
        assert!(size <= before, "{size} after {before}");
        assert!(lines.iter().all(|line| line.width <= 900.5));
        assert!(lines.len() as f64 * size * LEADING <= 200.0);
        before = size;
    }
    assert_eq!(before, 20.0);
}

#[test]
fn what_is_too_much_in_the_smallest_size_ends_in_an_ellipsis() {
    let faces = faces();
    let sentence = "One word after another goes on. ".repeat(60);
    let lines = Setter(&faces).fit(&span(&sentence), Weight::Text, &[30.0, 20.0], (500.0, 90.0));
    let said = said(&lines);
    assert_eq!(said.len(), 4);
    assert!(said[3].ends_with('…') && !said[2].contains('…'), "{said:?}");
}

#[test]
fn a_word_without_an_end_is_broken_and_nothing_of_it_is_lost() {
    let faces = faces();
    let word = "Donaudampfschifffahrt".repeat(6);
    let lines = Setter(&faces).wrap(&span(&word), display(60.0), 700.0);
    assert!(lines.len() > 1 && lines.iter().all(|line| line.width <= 700.5));
    assert_eq!(said(&lines).concat(), word);
}

#[test]
fn lines_are_about_as_long_and_numbers_stay_with_their_units() {
    let faces = faces();
    let sentence = "With a test watching, we knew in 5.5\u{a0}min. Without one, in 3.5\u{a0}h.";
    let lines = Setter(&faces).wrap(&span(sentence), display(60.0), 1_072.0);
    let widths: Vec<f64> = lines.iter().map(|line| line.width).collect();
    assert_eq!(widths.len(), 2);
    assert!((widths[0] - widths[1]).abs() < 250.0, "{widths:?}");
    assert!(said(&lines).concat().contains("5.5\u{a0}min"));
}

#[test]
fn nothing_invisible_and_no_pictograph_is_drawn() {
    let words = "Fire \u{1f525}\u{fe0f}drill\u{202e}\u{200b}\u{7} \u{2705} at\tnoon\u{2011}ish";
    let drawn: String = plain(words).collect();
    assert_eq!(drawn, "Fire drill  at noon-ish");
}
