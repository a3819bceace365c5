use super::*;
use crate::chart::samples::{self, year};
use crate::chart::spec::{Chart, Mark};

const SHAPES: [Shape; 2] = [Shape::Wide, Shape::Tall];

fn off(seconds: impl IntoIterator<Item = f64>) -> Chart {
    let row = |seconds: f64| Correction {
        label: format!("off by {seconds}"),
        seconds,
        size: format!("{seconds} s"),
        ..Correction::default()
    };
    let Mark::Dumbbell(sample) = year::dumbbell() else { unreachable!() };
    let rows = seconds.into_iter().map(row).collect();
    samples::chart("off", Mark::Dumbbell(Dumbbell { rows, ..sample }))
}

fn drawn(chart: &Chart, shape: Shape) -> String {
    crate::chart::draw(chart, shape, Language::English, samples::address)
}

fn hollow(svg: &str) -> Vec<f64> {
    svg.split("<circle class=\"c-open")
        .skip(1)
        .filter_map(|rest| rest.split("cx=\"").nth(1)?.split('"').next()?.parse().ok())
        .collect()
}

#[test]
fn the_largest_correction_comes_first() {
    let svg = drawn(&off([60.0, -9_000.0, 600.0]), Shape::Wide);
    let at = |label: &str| svg.find(&format!(">{label}<")).unwrap();
    assert!(at("off by -9000") < at("off by 600"));
    assert!(at("off by 600") < at("off by 60"));
}

#[test]
fn too_early_stands_left_of_too_late() {
    for shape in SHAPES {
        let svg = drawn(&off([-600.0, 600.0]), shape);
        let dots = hollow(&svg);
        assert!(dots[0] < dots[1], "{dots:?}");
        assert!(svg.contains(">the form was too early<"), "{svg}");
        assert!(svg.contains(">the form was too late<"), "{svg}");
    }
}

#[test]
fn a_side_without_rows_takes_no_room_and_no_words() {
    let svg = drawn(&off([600.0, 6_000.0]), Shape::Tall);
    assert!(!svg.contains("too early"), "{svg}");
}

#[test]
fn what_is_not_drawn_is_counted() {
    let chart = off((1..=400).map(f64::from));
    for (shape, more) in SHAPES.into_iter().zip([393, 394]) {
        let svg = drawn(&chart, shape);
        assert!(svg.contains(&format!(">and {more} more, in the table<")));
    }
}

#[test]
fn what_was_right_is_counted_and_a_row_of_nothing_is_one_dot() {
    for shape in SHAPES {
        let svg = drawn(&off([0.0, f64::NAN, 600.0]), shape);
        assert!(svg.contains(">31 of 36 were right<"), "{svg}");
        assert!(svg.contains(">off by 0<") && !svg.contains("NaN"), "{svg}");
        let alone = drawn(&off([600.0]), shape);
        assert_eq!(hollow(&svg).len(), hollow(&alone).len());
        let nothing = drawn(&off([0.0; 3]), shape);
        assert!(nothing.contains(">off by 0<") && !nothing.contains("inf"));
    }
}

#[test]
fn no_correction_leaves_the_sheet() {
    for seconds in [vec![1.0], vec![-1.0, 5e7], vec![-3e8], vec![7.0; 40]] {
        for (shape, width) in SHAPES.into_iter().zip([1900.0, 360.0]) {
            for x in hollow(&drawn(&off(seconds.clone()), shape)) {
                assert!((0.0..=width).contains(&x), "{x} for {seconds:?}");
            }
        }
    }
}

#[test]
fn a_long_name_takes_two_lines_and_is_not_cut() {
    let name = "The listening post in the lobby recited one poem for two months";
    let mut chart = off([600.0, -6_000.0]);
    let Mark::Dumbbell(dumbbell) = &mut chart.mark else { unreachable!() };
    dumbbell.rows[0].label = name.to_owned();
    for shape in SHAPES {
        let svg = drawn(&chart, shape);
        assert!(svg.contains(">The listening post in the lobby") && !svg.contains('…'));
        assert!(svg.contains("two months<"), "{svg}");
    }
}
