use super::*;
use crate::chart::layout::Piece;
use crate::chart::palette::Ink;
use crate::chart::samples;
use crate::chart::spec::{Mark, Sign};

const SHAPES: [Shape; 2] = [Shape::Wide, Shape::Tall];

fn row() -> BetRow {
    let Mark::Bet(row) = samples::bets::bet().mark else { unreachable!() };
    row
}

fn all_of(layout: &Layout, part: Part) -> Vec<&Piece> {
    let ink = |piece: &Piece| match piece {
        Piece::Rectangle { ink, .. } | Piece::Circle { ink, .. } | Piece::Area { ink, .. } => {
            Some(*ink)
        }
        Piece::Line(line) => Some(line.ink),
        Piece::Words(words) => words.spans.first().map(|span| span.ink),
        Piece::Link(_) | Piece::Group(_) => None,
    };
    let has = |piece: &&Piece| ink(piece).is_some_and(|ink: Ink| ink.part == part);
    layout.front.iter().filter(has).collect()
}

fn across(layout: &Layout, part: Part) -> (f64, f64) {
    let edges = all_of(layout, part).into_iter().map(|piece| match piece {
        Piece::Rectangle { frame, .. } => (frame.left, frame.right),
        other => panic!("no rectangle: {other:?}"),
    });
    edges.fold((f64::MAX, f64::MIN), |all, one| (all.0.min(one.0), all.1.max(one.1)))
}

fn words(layout: &Layout) -> Vec<(String, f64, Anchor)> {
    let told = |piece: &Piece| match piece {
        Piece::Words(words) => Some((words.spans[0].text.clone(), words.at.0, words.anchor)),
        _ => None,
    };
    layout.front.iter().filter_map(told).collect()
}

#[test]
fn the_band_ends_where_luck_does_and_all_of_it_is_in_the_winning_side() {
    for shape in SHAPES {
        let row = row();
        let layout = layout(&row, shape);
        let (left, right) = across(&layout, Part::Band);
        let post = place(&row, shape, 2.0).0;
        assert!((left - place(&row, shape, 11.0).0).abs() < 0.2, "{shape:?}");
        assert!((right - place(&row, shape, 140.0).0).abs() < 0.2, "{shape:?}");
        assert!(post < left && right < layout.size.0, "{shape:?}");
        assert_eq!(all_of(&layout, Part::Chevron).len(), 3, "{shape:?}");
    }
}

#[test]
fn equal_factors_are_equally_far_apart() {
    let row = row();
    let [one, two, four] = [20.0, 40.0, 80.0].map(|value| place(&row, Shape::Wide, value).0);
    assert!((two - one - (four - two)).abs() < 0.2);
}

#[test]
fn shares_stand_between_nought_and_all() {
    let row = samples::bets::share();
    for (shape, width) in SHAPES.into_iter().zip([1818.0, 358.0]) {
        assert!((place(&row, shape, 0.5).0 - width / 2.0).abs() < 0.1);
        assert!((place(&row, shape, 0.08).0 - width * 0.08).abs() < 0.1);
    }
}

#[test]
fn at_most_is_won_on_the_left() {
    let mut row = row();
    row.bet.as_mut().unwrap().wins = Wins::Below;
    row.bet.as_mut().unwrap().value = 200.0;
    for shape in SHAPES {
        let layout = layout(&row, shape);
        let post = place(&row, shape, 200.0).0;
        let stripes = all_of(&layout, Part::Hatch);
        assert!(!stripes.is_empty());
        for stripe in stripes {
            let Piece::Line(line) = stripe else { panic!("{stripe:?}") };
            let start: f64 = line.data[1..].split(' ').next().unwrap().parse().unwrap();
            assert!(start <= post + 0.1, "{start} beyond {post}");
        }
        assert!(across(&layout, Part::Band).1 < post);
    }
}

#[test]
fn an_open_band_is_hollow_and_shows_the_post() {
    let mut row = row();
    row.sign = Sign::Open;
    row.bet.as_mut().unwrap().value = 39.0;
    for shape in SHAPES {
        let layout = layout(&row, shape);
        assert_eq!(all_of(&layout, Part::Post).len(), 2, "once below its plate, once in the band");
        let [Piece::Circle { ink, .. }] = all_of(&layout, Part::Spot)[..] else { panic!() };
        assert_eq!(ink.class(), "c-spot c-ink");
    }
}

#[test]
fn too_few_for_a_band_are_a_dotted_line_with_words() {
    let row = samples::bets::silent();
    for shape in SHAPES {
        let layout = layout(&row, shape);
        assert!(all_of(&layout, Part::Band).is_empty());
        assert_eq!(all_of(&layout, Part::Dash).len(), 1);
        assert!(words(&layout).iter().any(|(text, ..)| text == "four: too few"));
    }
}

#[test]
fn words_without_room_under_the_band_stand_beside_it_and_on_the_sheet() {
    let mut row = row();
    for (low, value, high) in [(11.0, 11.5, 12.0), (2.01, 2.02, 2.03), (700.0, 800.0, 900.0)] {
        *row.seen.as_mut().unwrap() =
            Seen { low: Some(low), high: Some(high), value, ..row.seen.clone().unwrap() };
        for shape in SHAPES {
            let layout = layout(&row, shape);
            let words = words(&layout);
            let find = |text: &str| words.iter().find(|one| one.0 == text).unwrap().clone();
            let size = Look::of(shape);
            let (_, low, _) = find("11×");
            let (_, high, _) = find("140×");
            let (_, luck, anchor) = find("luck allows");
            let own = text::width("luck allows", size.quiet);
            let span = match anchor {
                Anchor::Start => (luck, luck + own),
                Anchor::Middle => (luck - own / 2.0, luck + own / 2.0),
                Anchor::End => (luck - own, luck),
            };
            let ends = (low, high);
            assert!(span.1 <= ends.0 || span.0 >= ends.1, "{span:?} and {ends:?} in {shape:?}");
            assert!(span.0 >= 0.0 && span.1 <= size.width, "{span:?} in {shape:?}");
        }
    }
}

#[test]
fn an_end_that_luck_does_not_set_is_an_arrowhead() {
    let mut row = row();
    let seen = row.seen.as_mut().unwrap();
    seen.high = None;
    seen.ends.1 = "no limit".to_owned();
    for shape in SHAPES {
        let layout = layout(&row, shape);
        assert_eq!(all_of(&layout, Part::Edge).len(), 1, "{shape:?}");
        assert!(across(&layout, Part::Band).1 < layout.size.0);
    }
}

#[test]
fn a_number_that_was_no_bet_has_no_signpost() {
    let mut row = row();
    row.bet = None;
    let layout = layout(&row, Shape::Wide);
    assert!(all_of(&layout, Part::Post).is_empty() && all_of(&layout, Part::Zone).is_empty());
    assert_eq!(all_of(&layout, Part::Band).len(), 2);
}

#[test]
fn equal_values_have_their_places() {
    let mut row = row();
    *row.seen.as_mut().unwrap() =
        Seen { value: 2.0, low: Some(2.0), high: Some(2.0), ..row.seen.clone().unwrap() };
    for shape in SHAPES {
        let (x, _) = place(&row, shape, 2.0);
        assert!(x.is_finite() && x > 0.0 && x < Look::of(shape).width, "{x}");
    }
}
