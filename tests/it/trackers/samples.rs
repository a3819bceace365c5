//! Exports outside of this project, named by the environment variable `WRAPPED_TRACKERS`: one folder a format.
//! `WRAPPED_NAMES` lists names of people in them, separated by commas.

use super::*;

/// Every file of a format is read alone, and each of its rows is accounted for. Nothing of them is kept here.
#[test]
fn each_row_of_other_exports_is_taken_or_told() {
    let Some(root) = std::env::var_os("WRAPPED_TRACKERS") else {
        eprintln!("skipped: WRAPPED_TRACKERS names no folder with exports");
        return;
    };
    let people = std::env::var("WRAPPED_NAMES").unwrap_or_default().to_lowercase();
    for format in Format::ALL.map(Format::name) {
        let folder = Path::new(&root).join(format);
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        let with = fs::read(folder.join("mapping.yaml")).ok();
        let with = with.map(|bytes| Mapping::read(&Source::decode("mapping.yaml", bytes)).unwrap());
        for entry in entries {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let is_export = ["csv", "json"].iter().any(|end| name.ends_with(&format!(".{end}")));
            if !is_export {
                continue;
            }
            let files = [File { name: name.clone(), bytes: fs::read(&path).unwrap() }];
            let mut ask = ask(format, &files, with.as_ref());
            ask.descriptions = true;
            let Ok(taken) = read(&ask) else {
                eprintln!("{format}/{name}: {}", refused(read(&ask)).join("; "));
                continue;
            };
            let account = &taken.account;
            let skipped: usize = account.skipped.values().map(Vec::len).sum();
            let rows: usize = account
                .files
                .iter()
                .filter(|file| ["rows", "incidents"].contains(&file.holds))
                .map(|file| file.count)
                .sum();
            assert_eq!(taken.records.len() + skipped, rows, "{format}/{name}");
            let said = format!("{taken:?}").to_lowercase();
            for name in people.split(',').filter(|name| !name.is_empty()) {
                assert!(!said.contains(name.trim()), "{format}: a file lets `{name}` in");
            }
        }
    }
}
