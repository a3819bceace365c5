//! Rooms and floors: what may import what.

use super::*;

/// Every room with its floor and the rooms that it may import.
const ROOMS: [(&str, u8, &[&str]); 40] = [
    ("stats", 1, &[]),
    ("time", 1, &[]),
    ("digest", 1, &[]),
    ("source", 1, &[]),
    ("theme", 1, &[]),
    ("site", 1, &[]),
    ("styled", 1, &[]),
    ("words", 1, &[]),
    ("escape", 1, &[]),
    ("link", 1, &[]),
    ("table", 1, &[]),
    ("parallel", 1, &[]),
    ("phase", 1, &[]),
    ("privacy", 1, &[]),
    ("pptx", 2, &["site", "escape"]),
    ("pdf", 2, &["site"]),
    ("model", 2, &["time", "source", "words", "link"]),
    ("chart", 2, &["time", "words", "link", "escape"]),
    ("portrait", 2, &["words", "escape"]),
    ("raster", 2, &[]),
    ("markdown", 2, &["source", "escape"]),
    ("phrase", 2, &["time", "words", "stats"]),
    ("diagnostic", 2, &["source", "escape"]),
    ("schema", 3, &["model", "time", "site", "diagnostic"]),
    ("card", 3, &["chart", "words", "escape"]),
    ("findings", 3, &["parallel", "model", "stats", "time", "words"]),
    ("awards", 3, &["parallel", "model", "time", "markdown", "phrase", "source", "words"]),
    ("lint", 3, &["parallel", "model", "time", "markdown", "source", "diagnostic", "stats"]),
    (
        "parse",
        3,
        &["parallel", "model", "time", "markdown", "source", "site", "diagnostic", "words"],
    ),
    ("tracker", 4, &["parse", "privacy", "table", "model", "time", "source", "diagnostic"]),
    ("shell", 3, &["phase", "source", "escape", "theme", "site", "styled", "diagnostic"]),
    ("ledger", 5, &["tracker", "privacy", "parse", "model", "digest", "source", "diagnostic"]),
    ("scaffold", 4, &["model", "parse", "source", "time"]),
    (
        "telling",
        4,
        &[
            "parallel", "findings", "chart", "phrase", "model", "source", "time", "stats",
            "escape", "words", "link",
        ],
    ),
    (
        "deck",
        5,
        &[
            "telling", "findings", "awards", "card", "chart", "phrase", "model", "source", "stats",
            "time", "words",
        ],
    ),
    (
        "citation",
        6,
        &[
            "findings",
            "telling",
            "markdown",
            "phrase",
            "model",
            "source",
            "diagnostic",
            "parallel",
            "stats",
            "words",
        ],
    ),
    (
        "render",
        6,
        &[
            "parallel",
            "phase",
            "deck",
            "telling",
            "findings",
            "awards",
            "model",
            "card",
            "chart",
            "portrait",
            "raster",
            "markdown",
            "phrase",
            "theme",
            "digest",
            "table",
            "site",
            "source",
            "diagnostic",
            "time",
            "stats",
            "escape",
            "styled",
            "words",
        ],
    ),
    (
        "pipeline",
        7,
        &[
            "phase",
            "parse",
            "lint",
            "findings",
            "awards",
            "citation",
            "deck",
            "render",
            "pptx",
            "pdf",
            "model",
            "source",
            "styled",
            "telling",
            "theme",
            "site",
            "diagnostic",
        ],
    ),
    ("import", 7, &["ledger", "tracker", "parse", "time", "source", "diagnostic"]),
    (
        "cli",
        8,
        &[
            "phase",
            "pipeline",
            "import",
            "tracker",
            "scaffold",
            "schema",
            "shell",
            "source",
            "site",
            "styled",
            "theme",
            "time",
            "diagnostic",
        ],
    ),
];

#[test]
fn every_import_leads_to_a_lower_floor_that_the_room_may_know() {
    let rooms: BTreeMap<&str, (u8, &[&str])> =
        ROOMS.iter().map(|(name, floor, may)| (*name, (*floor, *may))).collect();
    let mut wrong = Vec::new();
    for file in source_files() {
        let Some((floor, may)) = rooms.get(file.room()) else {
            wrong.push(format!("`src/{}` is in no room of the table", file.name));
            continue;
        };
        for import in file.imports() {
            let room = import.split('/').next().unwrap();
            let Some((below, _)) = rooms.get(room) else {
                continue;
            };
            let known =
                may.iter().any(|may| *may == room || import.starts_with(&format!("{may}/")));
            if room != file.room() && (!known || below >= floor) {
                wrong.push(format!("`src/{}` imports `{import}`", file.name));
            }
        }
    }
    none(wrong);
}

#[test]
fn the_table_itself_only_leads_down() {
    let floors: BTreeMap<&str, u8> = ROOMS.iter().map(|(name, floor, _)| (*name, *floor)).collect();
    let mut wrong = Vec::new();
    for (name, floor, may) in ROOMS {
        let up = |other: &&&str| floors[other.split('/').next().unwrap()] >= floor;
        wrong.extend(may.iter().filter(up).map(|other| format!("`{name}` may not know `{other}`")));
    }
    none(wrong);
}

#[test]
fn no_two_files_lean_on_each_other_and_none_on_its_own_mod() {
    let files = source_files();
    let mods: BTreeSet<&str> =
        files.iter().filter(|file| file.is_mod).map(|file| file.name.as_str()).collect();
    let names: BTreeSet<&str> = files.iter().map(|file| file.name.as_str()).collect();
    let mut arrows: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut wrong = Vec::new();
    for file in &files {
        for import in file.imports() {
            let Some(to) = file_of(&import, &names) else {
                continue;
            };
            let own_mod = file.name.rsplit_once('/').map(|(folder, _)| folder);
            if Some(to) == own_mod
                && mods.contains(to)
                && Path::new("src").join(to).join("mod.rs").exists()
            {
                wrong.push(format!("`src/{}` imports its own mod: `{import}`", file.name));
            }
            if to != file.name {
                arrows.entry(&file.name).or_default().insert(to);
            }
        }
    }
    for file in &files {
        if let Some(circle) = circle(&file.name, &arrows) {
            wrong.push(format!("a circle: {}", circle.join(" -> ")));
        }
    }
    none(wrong);
}

/// The rooms inside `render`, the lowest first; a room imports only those before it.
const RENDER: [&str; 13] = [
    "address", "view", "theme", "text", "report", "yearbook", "cards", "press", "pieces", "data",
    "terminal", "show", "pages",
];

#[test]
fn arrows_between_the_rooms_of_render_lead_down() {
    let place = |path: &str| {
        let room = path.strip_prefix("render/")?.split('/').next()?;
        RENDER.iter().position(|one| *one == room)
    };
    let mut wrong = Vec::new();
    for file in source_files() {
        let Some(here) = place(&file.name) else { continue };
        let up = |import: &String| place(import).is_some_and(|there| there > here);
        let up = file.imports().into_iter().filter(up);
        wrong.extend(up.map(|import| format!("`src/{}` imports `{import}`", file.name)));
    }
    none(wrong);
}

/// Returns the file that an import leads to.
fn file_of<'a>(import: &str, names: &BTreeSet<&'a str>) -> Option<&'a str> {
    let mut path = import;
    loop {
        if let Some(name) = names.get(path) {
            return Some(name);
        }
        path = path.rsplit_once('/')?.0;
    }
}

/// Returns a way from a file back to itself.
fn circle<'a>(
    start: &'a str,
    arrows: &BTreeMap<&'a str, BTreeSet<&'a str>>,
) -> Option<Vec<&'a str>> {
    let mut seen = BTreeSet::new();
    let mut ways = vec![vec![start]];
    while let Some(way) = ways.pop() {
        for next in arrows.get(way.last()?).into_iter().flatten() {
            let mut longer = way.clone();
            longer.push(next);
            if *next == start {
                return Some(longer);
            }
            if seen.insert(*next) {
                ways.push(longer);
            }
        }
    }
    None
}
