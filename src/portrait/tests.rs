use super::*;

fn plain() -> Features {
    Features {
        eyes: Some(2),
        headgear: Headgear::Antennae,
        mouth: Mouth::Smile,
        collar: Collar::BowTie,
        long: 0.0,
        head: 0,
        gaze: 3,
        pair: 0,
    }
}

#[test]
fn there_is_an_eye_for_each_responder_up_to_five() {
    for (count, eyes) in [(1, 1), (3, 3), (5, 5), (42, 5)] {
        let drawn = draw(&Features { eyes: Some(count), ..plain() }, "");
        assert_eq!(drawn.matches("class=\"eye\"").count(), eyes);
    }
    for none in [None, Some(0)] {
        assert!(!draw(&Features { eyes: none, ..plain() }, "").contains("class=\"eye\""));
    }
}

#[test]
fn every_feature_shows() {
    let plain_one = draw(&plain(), "");
    for other in [
        Features { headgear: Headgear::Cap, ..plain() },
        Features { mouth: Mouth::Wavy, ..plain() },
        Features { collar: Collar::Pearls, ..plain() },
        Features { long: 1.0, ..plain() },
        Features { head: 1, ..plain() },
        Features { gaze: 5, ..plain() },
        Features { pair: 1, ..plain() },
    ] {
        assert_ne!(draw(&other, ""), plain_one, "{other:?}");
    }
}

#[test]
fn no_colour_and_no_style_is_written() {
    for head in 0..HEADS.len() {
        let drawn = draw(&Features { head, ..plain() }, "Portrait: \"2\" eyes <");
        assert!(!drawn.contains('#') && !drawn.contains("style") && !drawn.contains("fill="));
        assert!(drawn.contains("aria-label=\"Portrait: &quot;2&quot; eyes &lt;\""));
        assert!(!drawn.contains("NaN"));
    }
}

#[test]
fn a_head_is_as_wide_on_the_left_as_on_the_right() {
    for head in &HEADS {
        let outline = Outline::new(head, 0.6);
        for y in [100.0, 138.0, 170.0] {
            let half = outline.half_width(y);
            assert!(half > 25.0, "{half} at {y}");
            let row = outline.row(y);
            assert!(row.holds(120.0 - half + 1.0));
            assert!(!row.holds(120.0 - half - 2.0) || y < 120.0);
        }
    }
}

#[test]
fn a_portrait_stays_small() {
    for head in 0..HEADS.len() {
        let drawn = draw(&Features { head, eyes: Some(5), long: 1.0, ..plain() }, "");
        assert!(drawn.len() < 11_000, "head {head} has {} bytes", drawn.len());
    }
}

#[test]
fn a_crowd_writes_what_its_portraits_share_once() {
    let mut crowd = Crowd::default();
    let first = crowd.draw(&plain());
    let again = crowd.draw(&Features { pair: 4, ..plain() });
    assert_eq!(first.replace("pair-0", "pair-4"), again);
    let parts = crowd.parts();
    assert_eq!(parts.matches("<g class").count(), 5);
    crowd.draw(&Features { mouth: Mouth::Grin, ..plain() });
    assert_eq!(crowd.parts().matches("<g class").count(), 6);
    for used in first.split("href=\"#").skip(1) {
        let name = used.split('"').next().unwrap();
        assert!(parts.contains(&format!("id=\"{name}\"")), "{name}");
    }
}
