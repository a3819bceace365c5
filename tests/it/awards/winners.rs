//! Each built-in award: who wins it, and by what.

use super::*;

#[test]
fn never_again_is_reviewed_done_and_alone() {
    let mut year = edition(["held", "held", "held", "held", "not-held", "held"]);
    for (id, total, done) in [
        ("A-001", 2, 2),
        ("A-002", 5, 5),
        ("A-003", 6, 5),
        ("A-004", 7, 7),
        ("A-005", 8, 8),
        ("A-006", 0, 0),
    ] {
        set(&mut year, id, follow_ups(total, done));
    }
    set(&mut year, "A-004", |one| one.cluster = Some("c".to_owned()));
    set(&mut year, "A-001", |one| one.cluster = Some("c".to_owned()));
    let why = "Reviewed, 5 of 5 follow-ups done, nothing related to it on record.";
    ranks("never-again", &year, &[("A-002", why)]);
}

#[test]
fn the_speediest_catch_is_above_zero_and_ties_go_by_id() {
    let year = edition([
        "started 09:00, detected +5m",
        "started 09:00, detected +51s",
        "started 09:00, detected +0s",
        "started 09:00, detected 08:00",
        "id A-000, started 09:00, detected +5m",
        "started 09:00",
    ]);
    let (with_data, ranked) = nominated("early-bird", &year);
    assert_eq!(with_data, 3);
    let ids: Vec<&str> = ranked.iter().map(|one| one.0.as_str()).collect();
    assert_eq!(ids, ["A-002", "A-000", "A-001"]);
    assert_eq!(ranked[0].1, "Noticed after 51 s.");
}

#[test]
fn robots_and_the_community_each_have_a_catch_of_their_own() {
    let year = edition([
        "started 09:00, detected +5m, by synthetic-test",
        "started 09:00, detected +1m, by alert",
        "started 09:00, detected +9m, by customer",
        "started 09:00, detected +7m, by support",
        "started 09:00, detected +2m",
    ]);
    ranks("robots-best-friend", &year, &[("A-001", "Noticed by a synthetic test after 5 min.")]);
    ranks(
        "community-choice",
        &year,
        &[
            ("A-004", "Noticed by support after 7 min."),
            ("A-003", "Noticed by a customer after 9 min."),
        ],
    );
    assert_eq!(nominated("robots-best-friend", &year).0, 4);
}

#[test]
fn the_night_owl_is_nearest_to_three_on_either_side_of_midnight() {
    let year = edition(["started 23:30", "started 05:00", "started 02:10", "started 15:00"]);
    let (_, ranked) = nominated("night-owl", &year);
    let ids: Vec<&str> = ranked.iter().map(|one| one.0.as_str()).collect();
    assert_eq!(ids, ["A-003", "A-002", "A-001", "A-004"]);
    assert_eq!(ranked[0].1, "Began at 02:10.");
}

#[test]
fn the_friday_classic_is_the_latest_hour_of_a_friday() {
    let year = edition([
        "started 2025-03-07 09:00",
        "started 2025-03-14 16:55",
        "started 2025-03-06 18:00",
    ]);
    ranks(
        "friday-classic",
        &year,
        &[("A-002", "Began on a Friday at 16:55."), ("A-001", "Began on a Friday at 09:00.")],
    );
}

#[test]
fn the_plot_twist_is_the_largest_gap_in_either_direction() {
    let year = edition([
        "started 09:00, recorded started 09:00",
        "started 09:00, recorded started 09:30",
        "started 12:00, resolved 13:00, recorded started 12:01, recorded resolved 01:00",
    ]);
    ranks(
        "plot-twist",
        &year,
        &[("A-003", "The form was off by 12 h."), ("A-002", "The form was off by 30 min.")],
    );
}

#[test]
fn the_tidiest_paperwork_is_right_in_most_moments() {
    let year = edition([
        "started 09:00, recorded started 09:00",
        "started 09:00, resolved 10:00, recorded started 09:00, recorded resolved 10:00",
        "started 09:00, resolved 10:00, detected 09:05, recorded started 09:00, recorded resolved 10:00, recorded detected 09:06",
        "started 09:00",
    ]);
    let (with_data, ranked) = nominated("tidiest-paperwork", &year);
    assert_eq!(with_data, 3);
    assert_eq!(
        ranked[0],
        ("A-002".to_owned(), "Two moments on the form, all right to the minute.".to_owned())
    );
    assert_eq!(ranked[1].1, "One moment on the form, right to the minute.");
    assert_eq!(ranked.len(), 2);
}

#[test]
fn the_largest_cast_counts_and_names_nobody() {
    let mut year = edition(["", "", ""]);
    set(&mut year, "A-001", |one| one.responders = Some(3));
    set(&mut year, "A-002", |one| one.responders = Some(9));
    ranks(
        "largest-cast",
        &year,
        &[("A-002", "9 people answered."), ("A-001", "3 people answered.")],
    );
}

#[test]
fn the_shortest_cameo_is_the_smallest_response() {
    let year = edition([
        "started 09:00, detected 09:10, mitigated 09:16",
        "started 09:00, detected 09:10, mitigated 09:10",
        "started 09:00, detected 09:10, mitigated 09:13",
    ]);
    let (with_data, ranked) = nominated("shortest-cameo", &year);
    assert_eq!((with_data, ranked[0].0.as_str()), (2, "A-003"));
    assert_eq!(ranked[0].1, "Mitigated 3 min after it was noticed.");
}

#[test]
fn the_page_turner_has_most_words_among_the_reviewed_and_sure() {
    let year = with_bodies(edition([
        "confidence 5, held",
        "confidence 5, held",
        "confidence 4, held",
        "confidence 5, not-held",
    ]));
    ranks(
        "page-turner",
        &year,
        &[
            ("A-002", "3 words, reviewed, confidence 5 of 5."),
            ("A-001", "2 words, reviewed, confidence 5 of 5."),
        ],
    );
}

#[test]
fn the_closest_shave_is_a_near_miss_and_needs_no_score() {
    let mut year = edition([
        "kind near-miss, severity sev2",
        "kind near-miss, severity sev1",
        "kind near-miss, severity sev1",
        "severity sev1, confidence 5",
    ]);
    set(&mut year, "A-003", |one| one.saved_by = vec!["quota".to_owned(), "canary".to_owned()]);
    ranks(
        "closest-shave",
        &year,
        &[
            ("A-003", "It could have been sev1, and two safeguards held."),
            ("A-002", "It could have been sev1."),
            ("A-001", "It could have been sev2."),
        ],
    );
}

#[test]
fn peace_is_broken_by_security_incidents_and_unread_ones_too() {
    let year = edition([
        "started 2025-01-01 00:00, confidence 5",
        "started 2025-02-01 00:00, kind security",
        "started 2025-02-11 00:00, confidence 1",
        "started 2025-02-21 00:00, confidence 5",
        "started 2025-02-22 00:00, confidence 4",
    ]);
    ranks(
        "longest-peace",
        &year,
        &[
            ("A-004", "10 d without an incident came before it."),
            ("A-005", "1 d without an incident came before it."),
        ],
    );
}

#[test]
fn one_service_is_no_ensemble() {
    let year = edition(["service a", "service a, service b, service c", ""]);
    let (with_data, ranked) = nominated("ensemble", &year);
    assert_eq!(with_data, 2);
    assert_eq!(ranked, [("A-002".to_owned(), "Three services took part.".to_owned())]);
}

#[test]
fn follow_through_needs_three_and_all_of_them() {
    let mut year = edition(["", "", "", ""]);
    for (id, total, done) in [("A-001", 2, 2), ("A-002", 3, 3), ("A-003", 9, 8), ("A-004", 4, 4)] {
        set(&mut year, id, follow_ups(total, done));
    }
    ranks(
        "follow-through",
        &year,
        &[("A-004", "4 of 4 follow-ups done."), ("A-002", "3 of 3 follow-ups done.")],
    );
}

#[test]
fn school_spirit_takes_a_test_a_review_and_full_confidence() {
    let year = edition([
        "started 09:00, detected +5m, by synthetic-test, held, confidence 5",
        "started 09:00, detected +1m, by alert, held, confidence 5",
        "started 09:00, detected +2m, by synthetic-test, not-held, confidence 5",
        "started 09:00, detected +3m, by synthetic-test, held, confidence 4",
    ]);
    let why = "A test noticed after 5 min, the review was held, confidence is 5 of 5.";
    ranks("school-spirit", &year, &[("A-001", why)]);
}

#[test]
fn the_safeguard_named_most_goes_to_its_latest_incident_or_near_miss() {
    let mut year = edition([
        "started 2025-02-01 09:00",
        "started 2025-04-01 09:00, kind near-miss",
        "started 2025-03-01 09:00",
    ]);
    for (id, held) in
        [("A-001", "read-only-mode"), ("A-002", "read-only-mode"), ("A-003", "canary")]
    {
        set(&mut year, id, |one| one.saved_by = vec![held.to_owned()]);
    }
    ranks(
        "safeguard",
        &year,
        &[
            ("A-002", "Read only mode held twice this year."),
            ("A-001", "Read only mode held twice this year."),
            ("A-003", "Canary held once this year."),
        ],
    );
}

#[test]
fn judges_agree_on_every_scale_or_not_at_all() {
    let mut year =
        edition(["confidence 5, preventability 2", "confidence 4", "confidence 4", "confidence 4"]);
    let rating = |rater: &str, scores: &[(&str, i64)]| Rating {
        rater: rater.to_owned(),
        scores: scores
            .iter()
            .map(|(scale, score)| ((*scale).to_owned(), Score::new(*score).unwrap()))
            .collect(),
    };
    let equal = [("confidence", 5), ("preventability", 2)];
    set(&mut year, "A-001", |one| one.ratings = vec![rating("r2", &equal), rating("r3", &equal)]);
    set(&mut year, "A-002", |one| one.ratings = vec![rating("r2", &[("confidence", 3)])]);
    set(&mut year, "A-003", |one| one.ratings = vec![rating("r2", &[("confidence", 4)])]);
    let (with_data, ranked) = nominated("perfect-rating", &year);
    assert_eq!(with_data, 3);
    let ids: Vec<&str> = ranked.iter().map(|one| one.0.as_str()).collect();
    assert_eq!(ids, ["A-001", "A-003"]);
    assert_eq!(ranked[0].1, "Three readings, and the same score on every scale.");
}

#[test]
fn the_useful_accident_found_another_bug() {
    let mut year = edition(["", ""]);
    set(&mut year, "A-001", follow_ups(9, 0));
    set(&mut year, "A-002", follow_ups(1, 0));
    set(&mut year, "A-002", |one| one.tags = vec!["found-another-bug".to_owned()]);
    ranks("useful-accident", &year, &[("A-002", "It found another bug, and left 1 follow-up.")]);
}

#[test]
fn the_comeback_is_the_latest_of_the_largest_cluster() {
    let mut year = edition([
        "started 2025-02-01 09:00",
        "started 2025-04-01 09:00",
        "started 2025-03-01 09:00",
        "started 2025-05-01 09:00",
    ]);
    for (id, cluster) in
        [("A-001", "audit-log"), ("A-002", "audit-log"), ("A-003", "audit-log"), ("A-004", "alone")]
    {
        set(&mut year, id, |one| one.cluster = Some(cluster.to_owned()));
    }
    let why = "One of three related incidents (audit-log).";
    ranks("comeback", &year, &[("A-002", why), ("A-003", why), ("A-001", why)]);
}

#[test]
fn the_mystery_is_what_nobody_is_sure_of() {
    let year =
        with_bodies(edition(["confidence 5", "confidence 2", "confidence 1", "", "confidence 3"]));
    ranks(
        "best-mystery",
        &year,
        &[
            ("A-003", "4 words, and confidence is still 1 of 5."),
            ("A-002", "3 words, and confidence is still 2 of 5."),
        ],
    );
}
