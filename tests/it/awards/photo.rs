//! The class photo: who stands in it, and who does not.

use super::*;

#[test]
fn everyone_of_the_year_stands_in_the_photo_but_who_wants_none() {
    let edition = folder("content");
    let site = site("content");
    let page = &site["yearbook/index.html"];
    let photo = page.split("class-photo").last().unwrap();
    let near_misses = edition.near_misses();
    for one in edition.declared().chain(near_misses) {
        let unwilling = one.fields.get("awards").and_then(Value::as_bool) == Some(false);
        let shown = photo.contains(&format!("incidents/{}/index.html", one.id));
        assert_eq!(shown, one.kind != Kind::Security && !unwilling, "{}", one.id);
    }
    for one in edition.incidents.iter().filter(|one| one.kind == Kind::Gameday) {
        assert!(!photo.contains(&format!("incidents/{}/", one.id)));
    }
    assert!(photo.contains("are not in the picture"));
    assert!(photo.contains("months/index.html#month-2025-01"));
    assert!(
        site["months/index.html"].contains("id=month-2025-01")
            || site["months/index.html"].contains("id=\"month-2025-01\"")
    );
}
