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
    let after = ["awards", "could-not-tell", "memory", "next", "closing"];
    let slides: Vec<&str> = ["cover"].into_iter().chain(told).chain(after).collect();
    assert_eq!(slides, BUILT_IN);
}
