//! What holds for every edition.

use incident_wrapped::findings;
use incident_wrapped::model::Edition;
use proptest::prelude::*;

use crate::harness::edition;

/// Says everything that is found, so that two editions can be compared.
fn everything(edition: &Edition) -> String {
    format!("{:?}", findings::all(edition))
}

proptest! {
    #[test]
    fn the_order_of_files_moves_no_figure(
        minutes in proptest::collection::vec(0u32..600, 0..40),
        turn in 0usize..40,
    ) {
        let lines: Vec<String> = minutes.iter().enumerate().map(|(index, m)| {
            let day = index % 28 + 1;
            format!("id I-{index}, started 2025-02-{day:02} 09:00, detected +{m}m, resolved +{}m", m * 2)
        }).collect();
        let mut turned = lines.clone();
        turned.rotate_left(turn % lines.len().max(1));
        turned.reverse();
        let moved = edition(turned);
        let mut straight = edition(lines);
        // The place of a source in the folder is no part of any figure.
        straight.incidents.iter_mut().for_each(|one| one.source = moved.incidents[0].source);
        prop_assert_eq!(everything(&straight), everything(&moved));
    }

    #[test]
    fn nobody_is_dropped_silently(
        lines in proptest::collection::vec((0u8..6, 0u8..4, -60i32..600), 0..40),
    ) {
        let lines = lines.iter().map(|(confidence, shape, minutes)| {
            let score = if *confidence == 0 { String::new() } else { format!(", confidence {confidence}") };
            let clock = format!("{:02}:{:02}", 9 + minutes.div_euclid(60), minutes.rem_euclid(60));
            match shape {
                0 => format!("started 09:00{score}"),
                1 => format!("started 09:00, open{score}"),
                _ => format!("started 09:00, detected 09:00, mitigated {clock}, resolved {clock}{score}"),
            }
        });
        for found in findings::all(&edition(lines.collect::<Vec<_>>())) {
            let mut named: Vec<_> = found.sample.ids.clone();
            named.extend(found.sample.left_out.iter().map(|one| one.id.clone()));
            named.sort();
            named.dedup();
            prop_assert_eq!(named.len(), found.sample.of_all());
            prop_assert!(found.measure.is_none() || found.points.len() == found.sample.n());
        }
    }
}
