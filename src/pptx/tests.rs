use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

use super::*;
use crate::site::MARK;

fn show() -> Show {
    let slide = |title: &str, notes: &[&str]| Slide {
        title: title.to_owned(),
        description: format!("{title} \"in\" a picture"),
        notes: notes.iter().map(|&note| note.to_owned()).collect(),
        picture: b"\x89PNG".to_vec(),
    };
    Show {
        title: "A year & <more>".to_owned(),
        day: "2026-01-09".to_owned(),
        slides: vec![slide("First", &["Say <b> & \u{1}stop.", "Twice."]), slide("Second", &[])],
    }
}

/// Returns every part by its path.
fn parts(file: Vec<u8>) -> BTreeMap<String, Vec<u8>> {
    let mut zip = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut parts = BTreeMap::new();
    for index in 0..zip.len() {
        let mut part = zip.by_index(index).unwrap();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        parts.insert(part.name().unwrap().into_owned(), bytes);
    }
    parts
}

fn texts() -> BTreeMap<String, String> {
    let parts = parts(file(&show())).into_iter();
    let texts = parts.filter(|(path, _)| !path.ends_with(".png"));
    texts.map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap())).collect()
}

/// Makes sure that every element that begins also ends, in its order, and that nothing stands unescaped.
fn is_well_formed(path: &str, text: &str) {
    let mut open: Vec<&str> = Vec::new();
    for piece in text.split('<').skip(1) {
        let (tag, words) = piece.split_once('>').unwrap_or_else(|| panic!("{path}: {piece}"));
        let entities = ["amp;", "lt;", "gt;", "quot;"];
        for part in [tag, words].iter().flat_map(|part| part.split('&').skip(1)) {
            assert!(entities.iter().any(|one| part.starts_with(one)), "{path}: &{part}");
        }
        assert!(!words.contains('>'), "{path}: {words}");
        assert!(tag.matches('"').count() % 2 == 0, "{path}: {tag}");
        let name = tag.trim_matches('/').split(' ').next().unwrap();
        match (tag.starts_with('/'), tag.ends_with('/') || tag.starts_with('?')) {
            (true, _) => assert_eq!(open.pop(), Some(name), "{path}"),
            (_, true) => {}
            _ => open.push(name),
        }
    }
    assert!(open.is_empty(), "{path}: {open:?} do not end");
}

#[test]
fn every_part_is_well_formed() {
    for (path, text) in texts() {
        is_well_formed(&path, &text);
        assert!(!text.contains('\u{1}'), "{path}");
    }
}

#[test]
fn every_relation_leads_to_a_part_and_every_id_has_one() {
    let (all, texts) = (parts(file(&show())), texts());
    let mut reached = BTreeSet::new();
    for (path, text) in texts.iter().filter(|(path, _)| path.ends_with(".rels")) {
        let owner = path.replace("_rels/", "").replace(".rels", "");
        let folder = owner.rsplit_once('/').map_or("", |(folder, _)| folder);
        for target in text.split("Target=\"").skip(1) {
            let target = target.split('"').next().unwrap();
            let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
            for step in target.split('/') {
                match step {
                    ".." => drop(steps.pop()),
                    step => steps.push(step),
                }
            }
            let to = steps.join("/");
            assert!(all.contains_key(&to), "{path} leads to {to}");
            reached.insert(to);
        }
        let used = texts.get(&owner).map_or("", String::as_str);
        for id in used.split("\"rId").skip(1) {
            let id = format!("Id=\"rId{}\"", id.split('"').next().unwrap());
            assert!(text.contains(&id), "{owner} uses {id}");
        }
    }
    let unreached = all.keys().filter(|path| {
        !reached.contains(*path) && !path.ends_with(".rels") && *path != "[Content_Types].xml"
    });
    assert_eq!(unreached.collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn every_part_has_a_type() {
    let (all, texts) = (parts(file(&show())), texts());
    let types = &texts["[Content_Types].xml"];
    for path in all.keys().filter(|path| path.ends_with(".xml") && !path.starts_with('[')) {
        assert!(types.contains(&format!("PartName=\"/{path}\"")), "{path}");
    }
    for named in types.split("PartName=\"/").skip(1) {
        let path = named.split('"').next().unwrap();
        assert!(all.contains_key(path), "{path} is named and not there");
    }
}

#[test]
fn a_slide_says_its_picture_in_words_and_keeps_its_notes() {
    let texts = texts();
    let slide = &texts["ppt/slides/slide1.xml"];
    assert!(slide.contains("descr=\"First &quot;in&quot; a picture\""), "{slide}");
    assert!(slide.contains("<a:t>First</a:t>"), "{slide}");
    let notes = &texts["ppt/notesSlides/notesSlide1.xml"];
    assert!(notes.contains("<a:t>Say &lt;b&gt; &amp; \u{fffd}stop.</a:t>"), "{notes}");
    assert!(notes.contains("<a:t>Twice.</a:t>"), "{notes}");
}

#[test]
fn the_same_slides_are_the_same_bytes_and_say_who_wrote_them() {
    let file = file(&show());
    assert!(file == super::file(&show()));
    let start = String::from_utf8_lossy(&file[..8192]).into_owned();
    assert!(start.contains(MARK), "{start}");
}
