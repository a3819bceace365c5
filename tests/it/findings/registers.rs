//! The registers: what finds a finding, what tells it, and the slides that settings may name are about the same ones.

use incident_wrapped::findings;
use incident_wrapped::model::slide::BUILT_IN;
use incident_wrapped::telling::FACES;

use crate::harness::edition;

#[test]
fn each_finder_has_what_tells_it_in_the_same_place() {
    let found = findings::all(&edition([""; 0]));
    let found: Vec<&str> = found.iter().map(|finding| finding.id).collect();
    let told: Vec<&str> = FACES.iter().map(|faces| faces.id).collect();
    assert_eq!(found, told);
}

#[test]
fn the_slides_that_settings_may_name_follow_from_the_register() {
    let told = FACES.iter().filter(|faces| faces.slide.is_some()).map(|faces| faces.id);
    let after = ["awards", "photo", "could-not-tell", "memory", "next", "closing"];
    let slides: Vec<&str> = ["cover"].into_iter().chain(told).chain(after).collect();
    let is_of_all_claims = |id: &&str| *id == "scoreboard";
    let (board, built_in): (Vec<&str>, Vec<&str>) =
        BUILT_IN.into_iter().partition(is_of_all_claims);
    assert_eq!((board.len(), slides), (1, built_in));
}
