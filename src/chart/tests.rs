use std::collections::BTreeSet;

use super::layout::Piece;
use super::spec::*;
use super::text::WIDEST;
use super::{draw, on_card, samples};
use crate::words::Language;

const SHAPES: [Shape; 2] = [Shape::Wide, Shape::Tall];

fn drawn(chart: &Chart, shape: Shape) -> String {
    draw(chart, shape, Language::English, samples::address)
}

fn attributes<'a>(svg: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    svg.split(&start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_kind_and_shape_looks_as_it_was_seen() {
    insta::with_settings!({
        snapshot_path => "../../tests/charts",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        for chart in samples::all() {
            for (shape, name) in SHAPES.into_iter().zip(["wide", "tall"]) {
                let svg = drawn(&chart, shape).replace("><", ">\n<");
                insta::assert_snapshot!(format!("{}-{name}", chart.id), svg);
            }
        }
    });
}

#[test]
fn no_id_is_used_twice_on_a_page_with_both_shapes() {
    let mut seen = BTreeSet::new();
    for chart in samples::all() {
        for svg in SHAPES.map(|shape| drawn(&chart, shape)) {
            for id in attributes(&svg, "id") {
                assert!(seen.insert(id.to_owned()), "{id} twice");
            }
        }
    }
}

#[test]
fn nothing_names_a_colour_or_needs_an_inline_style() {
    for chart in samples::all() {
        for svg in SHAPES.map(|shape| drawn(&chart, shape)) {
            for banned in ["style=", "stroke=", "fill=\"#", "onclick", "rgb("] {
                assert!(!svg.contains(banned), "{banned} in {}", chart.id);
            }
        }
    }
}

#[test]
fn a_dot_is_a_link_with_a_name_and_no_tab_stop() {
    let svg = drawn(&samples::dots(), Shape::Wide);
    assert!(svg.contains("role=\"group\""));
    assert_eq!(svg.matches("<a ").count(), 55);
    assert_eq!(svg.matches("tabindex=\"-1\" aria-label=\"INC-2025-").count(), 55);
}

#[test]
fn words_are_large_enough_on_a_stage_and_on_a_phone() {
    for chart in samples::all() {
        // Drawings fill the width of a stage, but for a wheel, which has its height.
        let stage = match chart.mark {
            Mark::Wheel(_) => 1120.0 / 580.0,
            // Drawn for a stage, a unit is a pixel of it.
            Mark::Rain(_) | Mark::Darts(_) | Mark::Odds(_) | Mark::Week(_) => 2.0,
            Mark::Bet(_) | Mark::Scoreboard(_) => 1818.0 / 1212.0,
            _ => 1900.0 / 1210.0,
        };
        for (shape, smallest) in SHAPES.into_iter().zip([12.0 * stage, 11.0 * 360.0 / 354.0]) {
            let svg = drawn(&chart, shape);
            for size in attributes(&svg, "font-size") {
                assert!(size.parse::<f64>().unwrap() >= smallest, "{size} in {}", chart.id);
            }
        }
    }
}

#[test]
fn an_empty_chart_keeps_its_title_and_draws_nothing() {
    let marks = [
        Mark::Dots(Dots::default()),
        Mark::Columns(Columns::default()),
        Mark::Bars(Bars::default()),
        Mark::Forest(Forest::default()),
        Mark::Wheel(Wheel::default()),
        Mark::Heat(Heat::default()),
        Mark::Dumbbell(Dumbbell::default()),
        Mark::Rubric(Rubric::default()),
        Mark::Quantiles(Quantiles::default()),
        Mark::Hundreds(Hundreds::default()),
        Mark::Rain(Dots::default()),
        Mark::Darts(Darts::default()),
        Mark::Odds(Odds::default()),
        Mark::Week(Week::default()),
    ];
    for mark in marks {
        let svg = drawn(&samples::chart("empty", mark), Shape::Wide);
        assert!(svg.contains("<title id=\"empty-wide-title\">A sample chart</title>"), "{svg}");
        assert!(svg.ends_with("</desc></svg>"), "{svg}");
    }
}

fn extreme(seconds: Vec<f64>) -> Chart {
    let dot = |seconds| Dot { seconds, ..Dot::default() };
    let label =
        "A very long name of a group that nobody could ever read on a slide, let alone a phone";
    let median = Marker {
        seconds: seconds.first().copied().unwrap_or(0.0),
        low: Some(f64::NAN),
        ..Marker::default()
    };
    let dots: Vec<Dot> = seconds.into_iter().map(dot).collect();
    let row = DotRow { label: label.to_owned(), dots, median: Some(median), ..DotRow::default() };
    let rows = vec![row; 7];
    let comparison =
        Some(Comparison { from: 6, to: 0, label: label.to_owned(), detail: label.to_owned() });
    samples::chart("extreme", Mark::Dots(Dots { rows, goals: vec![], comparison }))
}

#[test]
fn no_durations_leave_the_sheet() {
    let spread = |n: i32| {
        (0..n).map(move |i| 5_184_000f64.powf(f64::from(i) / f64::from(n))).collect::<Vec<_>>()
    };
    let odd = vec![f64::NAN, f64::INFINITY, -3.0, 0.0, 1.0];
    let cases = [
        vec![],
        odd,
        vec![0.0; 40],
        vec![7.0; 400],
        spread(1),
        spread(9),
        spread(400),
        vec![5_184_000.0],
    ];
    for case in cases {
        for (shape, width) in SHAPES.into_iter().zip([1900.0, 360.0]) {
            let svg = drawn(&extreme(case.clone()), shape);
            assert!(!svg.contains("NaN") && !svg.contains("inf"), "{case:?}");
            for x in ["x", "cx"].iter().flat_map(|name| attributes(&svg, name)) {
                let x: f64 = x.parse().unwrap();
                assert!((-1.0..=width + 1.0).contains(&x), "{x} for {case:?}");
            }
        }
    }
}

#[test]
fn the_words_of_an_arrow_are_whole_even_where_it_is_short() {
    let Mark::Dots(mut dots) = samples::dots().mark else { unreachable!() };
    for seconds in [300.0, 14_400.0, 86_400.0] {
        dots.rows[1].median = Some(Marker { seconds, ..Marker::default() });
        let comparison = dots.comparison.as_mut().unwrap();
        comparison.label = "fifty times as long".to_owned();
        let chart = samples::chart("short", Mark::Dots(dots.clone()));
        for svg in SHAPES.map(|shape| drawn(&chart, shape)) {
            assert!(svg.contains(">fifty times as long<"), "{seconds}");
            assert!(svg.contains(">95% interval 6 to 21<"), "{seconds}");
        }
    }
}

/// A row of which more than half are zero, as a regulator's table has it, with its median and interval at zero.
fn half_zero(n: usize) -> Chart {
    let seconds = |place: usize| match place * 100 < n * 59 {
        true => 0.0,
        false => 60.0 * 1.01f64.powi(place as i32 % 400),
    };
    let dot = |place: usize| Dot { seconds: seconds(place), ..Dot::default() };
    let median =
        Marker { low: Some(0.0), high: Some(60.0), label: "0 s".to_owned(), ..Marker::default() };
    let row = DotRow { dots: (0..n).map(dot).collect(), median: Some(median), ..DotRow::default() };
    let rows = vec![row];
    samples::chart("zeros", Mark::Dots(Dots { rows, ..Dots::default() }))
}

#[test]
fn hundreds_of_zeros_stand_in_their_column_within_the_picture() {
    for n in [98, 298, 743] {
        for shape in SHAPES {
            let svg = drawn(&half_zero(n), shape);
            assert!(svg.contains(">0</text>"), "the column has its tick");
            let size: Vec<f64> = attributes(&svg, "viewBox")[0]
                .split(' ')
                .map(|side| side.parse().unwrap())
                .collect();
            let lowest = attributes(&svg, "cy")
                .iter()
                .map(|y| y.parse::<f64>().unwrap())
                .fold(0.0, f64::max);
            assert!(lowest < size[3] - 20.0, "{lowest} of {} for {n}", size[3]);
            let first: f64 = attributes(&svg, "cx")
                .iter()
                .map(|x| x.parse::<f64>().unwrap())
                .fold(f64::MAX, f64::min);
            assert!(first >= 0.0, "{first}");
        }
    }
    let dots = |n: usize| drawn(&half_zero(n), Shape::Wide).matches("<circle").count();
    assert_eq!(dots(298), 298, "a dot for each");
    assert!((100..=300).contains(&dots(743)), "a dot for several");
}

#[test]
fn an_interval_that_ends_at_zero_stands_in_the_column_for_zero() {
    let svg = drawn(&half_zero(98), Shape::Wide);
    let interval = svg.split("c-interval").nth(1).unwrap().split("d=\"M").nth(1).unwrap();
    let from: f64 = interval.split(' ').next().unwrap().parse().unwrap();
    // Ends that are the median itself are no interval.
    let mut chart = half_zero(98);
    if let Mark::Dots(dots) = &mut chart.mark {
        dots.rows[0].median.as_mut().unwrap().high = Some(0.0);
    }
    assert!(!drawn(&chart, Shape::Wide).contains("c-interval"));
    let right = attributes(&svg, "cx")
        .iter()
        .map(|x| x.parse::<f64>().unwrap())
        .filter(|x| *x < 430.0)
        .fold(0.0, f64::max);
    assert!(from <= right, "{from} beyond the zeros, which end at {right}");
}

#[test]
fn many_dots_say_how_they_were_stacked() {
    let svg = drawn(&extreme(vec![7.0; 400]), Shape::Wide);
    assert!(svg.contains("each dot up to"));
}

#[test]
fn of_a_hundred_dots_as_many_are_marked_as_were_said() {
    for shape in SHAPES {
        let svg = drawn(&samples::hundreds_of(&[0, 1, 10, 38, 100]), shape);
        let pitch = if shape == Shape::Wide { 21.0 } else { 8.0 };
        let marked: f64 = svg
            .split("c-bead c-first\" d=\"")
            .skip(1)
            .flat_map(|rest| rest.split('"').next().unwrap().split('M').skip(1))
            .map(|line| {
                let (from, to) = line.split_once('H').unwrap();
                let from: f64 = from.split(' ').next().unwrap().parse().unwrap();
                ((to.parse::<f64>().unwrap() - from) / pitch).floor() + 1.0
            })
            .sum();
        assert_eq!(marked, 149.0, "{shape:?}");
    }
}

#[test]
fn the_same_chart_is_the_same_bytes() {
    assert_eq!(drawn(&samples::dots(), Shape::Tall), drawn(&samples::dots(), Shape::Tall));
}

#[test]
fn no_kind_writes_beyond_its_sheet() {
    for chart in samples::all() {
        for svg in SHAPES.map(|shape| drawn(&chart, shape)) {
            let size = attributes(&svg, "viewBox")[0].to_owned();
            let size: Vec<f64> = size.split(' ').map(|side| side.parse().unwrap()).collect();
            for (names, most) in [(["x", "cx"], size[2]), (["y", "cy"], size[3])] {
                for place in names.iter().flat_map(|name| attributes(&svg, name)) {
                    let place: f64 = place.parse().unwrap();
                    assert!((0.0..=most).contains(&place), "{place} in {}", chart.id);
                }
            }
        }
    }
}

#[test]
fn a_link_holds_no_words_of_its_own() {
    for chart in samples::all() {
        for svg in SHAPES.map(|shape| drawn(&chart, shape)) {
            for link in svg.split("<a ").skip(1) {
                let inside = link.split("</a>").next().unwrap();
                assert!(!inside.contains("<text"), "{} in {}", inside, chart.id);
            }
        }
    }
}

fn circles(pieces: &[Piece]) -> Vec<((f64, f64), f64)> {
    let inside = |piece: &Piece| match piece {
        Piece::Circle { centre, radius, .. } => vec![(*centre, *radius)],
        Piece::Link(link) => circles(&link.pieces),
        Piece::Line(_) | Piece::Area { .. } | Piece::Rectangle { .. } | Piece::Words(_) => vec![],
        Piece::Group(group) => circles(&group.pieces),
    };
    pieces.iter().flat_map(inside).collect()
}

#[test]
fn on_a_card_every_dot_of_a_few_hundred_is_drawn_and_none_leaves_its_area() {
    let size = (1072.0, 300.0);
    let spread = |n: i32| (0..n).map(|i| 60.0 * 1.05f64.powi(i)).collect::<Vec<_>>();
    for seconds in [spread(1), spread(60), spread(140), vec![7.0; 40], vec![0.0; 12]] {
        let Mark::Dots(dots) = extreme(seconds.clone()).mark else { unreachable!() };
        for lanes in [1, 4] {
            let rows = dots.rows[..lanes].to_vec();
            let mark = Mark::Dots(Dots { rows, ..Dots::default() });
            let layout = on_card(&mark, size, Language::English, WIDEST).unwrap();
            let circles = circles(&layout.front);
            match seconds.len() * lanes {
                all @ 0..=300 => assert_eq!(circles.len(), all, "{seconds:?}"),
                _ => assert!((100..=300).contains(&circles.len()), "{seconds:?}"),
            }
            for ((x, y), radius) in circles {
                assert!((-1.0..=size.0 + 1.0).contains(&x), "{x}");
                assert!(y - radius >= 0.0 && y + radius <= size.1, "{y} for {seconds:?}");
            }
        }
    }
}

#[test]
fn a_card_has_a_picture_of_each_kind_that_it_shows_and_of_no_other() {
    let kinds = samples::all().map(|chart| {
        let layout = on_card(&chart.mark, (1072.0, 300.0), Language::German, WIDEST);
        layout.map(|layout| assert!(!layout.front.is_empty())).map(|()| chart.mark.name())
    });
    let shown: Vec<&str> = kinds.into_iter().flatten().collect();
    assert_eq!(shown, ["dots", "bars", "forest", "heat", "dumbbell", "hundreds"]);
}
