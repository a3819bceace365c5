//! The account: folders with strangers planted in them, and every one of them found.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::images::fixtures;
use incident_wrapped::model::{Account, FileRole, Lead, Use};
use incident_wrapped::phase::Nobody;
use incident_wrapped::pipeline;
use incident_wrapped::shell::{built_in, read};
use proptest::prelude::*;

/// Something that is put into a report folder, and what has to become of it.
#[derive(Clone, Debug)]
enum Planted {
    /// A write-up that began on this day, at an hour or not, with so many unread keys and dead links.
    WriteUp {
        kind: &'static str,
        year: i32,
        hour: bool,
        strangers: usize,
        dead: usize,
        author: bool,
    },
    /// A write-up without any moment.
    Undated,
    /// A draft.
    Draft,
    /// A claim that asks for a key of its own.
    Claim,
    /// A slide with a link to another host and one that no page may follow.
    Slide,
    /// A file that is no write-up: its folder and its name.
    Foreign(&'static str, &'static str),
    /// A file that is copied.
    Static,
    /// A write-up that shows an image beside it, one of a folder that nothing reads, and one of another site; and an image
    /// that nothing shows.
    Pictures,
    /// A write-up that shows an image that is not there, or none.
    LostPicture(&'static str),
    /// A file of no account: hidden.
    Hidden,
    /// A file without front matter, which is an error.
    Broken,
}

fn planted() -> impl Strategy<Value = Planted> {
    let kinds = ["incident", "near-miss", "security", "gameday", "maintenance"];
    let write_up = (
        prop::sample::select(kinds.to_vec()),
        prop::sample::select(vec![2025, 2025, 2025, 2024, 2026]),
        any::<bool>(),
        0..3_usize,
        0..3_usize,
        any::<bool>(),
    );
    let write_up = write_up.prop_map(|(kind, year, hour, strangers, dead, author)| {
        Planted::WriteUp { kind, year, hour, strangers, dead, author }
    });
    let foreign = prop::sample::select(vec![
        ("incidents", "list.csv"),
        ("incidents", "scan.pdf"),
        ("incidents", "picture.png"),
        ("hypotheses", "notes.txt"),
        ("slides", "photo.jpg"),
        ("awards", "list.json"),
        ("", "Makefile"),
        ("", "notes.md"),
    ]);
    prop_oneof![
        6 => write_up,
        1 => Just(Planted::Undated),
        1 => Just(Planted::Draft),
        1 => Just(Planted::Claim),
        1 => Just(Planted::Slide),
        2 => foreign.prop_map(|(folder, name)| Planted::Foreign(folder, name)),
        1 => Just(Planted::Static),
        1 => Just(Planted::Pictures),
        1 => prop::sample::select(vec!["lost.png", "broken.png"]).prop_map(Planted::LostPicture),
        1 => Just(Planted::Hidden),
        1 => Just(Planted::Broken),
    ]
}

/// What the account has to say.
#[derive(Debug, Default, PartialEq)]
struct Wanted {
    parts: BTreeMap<FileRole, usize>,
    unread: usize,
    asked: usize,
    dropped: usize,
    links: BTreeMap<Lead, usize>,
    undated: usize,
}

impl Wanted {
    fn add(&mut self, part: FileRole) {
        *self.parts.entry(part).or_default() += 1;
    }

    fn link(&mut self, lead: Lead, n: usize) {
        if n > 0 {
            *self.links.entry(lead).or_default() += n;
        }
    }
}

/// A report folder, and what has to become of what is put into it.
struct Garden<'a> {
    root: &'a Path,
    wanted: Wanted,
}

impl Garden<'_> {
    /// Puts a thing into the folder, and notes what has to become of it.
    fn plant(&mut self, number: usize, thing: &Planted) {
        match thing {
            Planted::WriteUp { .. } => self.write_up(number, thing),
            Planted::Undated => {
                self.incident(number, "", "Nobody knows when.");
                self.wanted.add(FileRole::Incident);
                self.wanted.undated += 1;
            }
            Planted::Draft => {
                self.incident(number, "draft: true\n", "[gone](lost.md)");
                self.wanted.add(FileRole::HeldBack);
            }
            Planted::Claim => self.claim(number),
            Planted::Slide => {
                let body = "[a](https://a.example/) and\n[b](javascript:alert)";
                let text = format!("---\nid: slide-{number}\ntitle: A slide\n---\n{body}\n");
                self.write(&format!("slides/{number:03}.md"), &text);
                self.wanted.add(FileRole::Slide);
                self.wanted.link(Lead::Somewhere, 1);
                self.wanted.link(Lead::Refused, 1);
            }
            Planted::Foreign(folder, name) => {
                let path = match *folder {
                    "" => format!("{number:03}-{name}"),
                    folder => format!("{folder}/{number:03}-{name}"),
                };
                self.write(&path, "Something else.\n");
                self.wanted.add(FileRole::PassedOver);
            }
            Planted::Static => {
                self.write(&format!("static/.well/{number:03}"), "copied");
                self.wanted.add(FileRole::Static);
            }
            Planted::Pictures => self.pictures(number),
            Planted::LostPicture(name) => self.lost_picture(number, name),
            Planted::Hidden => {
                self.write(&format!("incidents/.{number:03}.md"), "hidden");
                self.write(&format!(".{number:03}"), "hidden");
            }
            Planted::Broken => {
                self.write(&format!("incidents/{number:03}.md"), "No fence.\n");
                self.wanted.add(FileRole::Refused);
            }
        }
    }

    fn write_up(&mut self, number: usize, thing: &Planted) {
        let Planted::WriteUp { kind, year, hour, strangers, dead, author } = thing else {
            return;
        };
        let clock = if *hour { " 09:02" } else { "" };
        let mut front = format!("kind: {kind}\nstarted_at: {year}-03-10{clock}\n");
        for stranger in 0..*strangers {
            front.push_str(&format!("quux_{number}_{stranger}: 7\n"));
        }
        if *author {
            front.push_str("author: A. Person\n");
        }
        let mut body = String::new();
        for n in 0..*dead {
            body.push_str(&format!("[gone](lost-{n}.md)\n\n"));
        }
        self.incident(number, &front, &format!("{body}[there](https://a.example/)"));
        self.wanted.add(match *kind {
            _ if *year != 2025 => FileRole::OtherYear,
            "near-miss" => FileRole::NearMiss,
            "gameday" | "maintenance" => FileRole::Exercise,
            _ => FileRole::Incident,
        });
        self.wanted.unread += strangers;
        self.wanted.dropped += usize::from(*author);
        self.wanted.link(Lead::Nowhere, *dead);
        self.wanted.link(Lead::Somewhere, 1);
    }

    fn pictures(&mut self, number: usize) {
        let paths = ["incidents/{}-here.png", "pictures/{}.png", "incidents/{}-unseen.png"];
        for path in paths.map(|path| path.replace("{}", &number.to_string())) {
            self.put(&path, &fixtures::png(number as u8));
        }
        let here = format!("![a]({number}-here.png) ![b](../pictures/{number}.png)");
        let body = format!("{here} ![c](https://a.example/c.png) ![d]({number}-here.png)");
        self.incident(number, "started_at: 2025-04-01 10:00\n", &body);
        self.wanted.add(FileRole::Incident);
        self.wanted.add(FileRole::Image);
        self.wanted.add(FileRole::Image);
        self.wanted.add(FileRole::PassedOver);
        self.wanted.link(Lead::Somewhere, 4);
    }

    fn lost_picture(&mut self, number: usize, name: &str) {
        let body = format!("![a]({number}-{name})");
        self.incident(number, "started_at: 2025-04-01 10:00\n", &body);
        self.wanted.add(FileRole::Refused);
        let lead = match name {
            "lost.png" => Lead::Nowhere,
            name => {
                self.put(&format!("incidents/{number}-{name}"), b"broken");
                self.wanted.add(FileRole::Refused);
                Lead::Somewhere
            }
        };
        self.wanted.link(lead, 1);
    }

    fn claim(&mut self, number: usize) {
        let asked = format!("asked_{number}");
        let claim = format!(
            "---\nid: claim-{number}\nstatement: Half of them have it.\nregistered: 2025-01-02\nestimand: share\nmeasure: {{{asked}: true}}\nclaim: \">= 50%\"\n---\nWhy.\n"
        );
        self.write(&format!("hypotheses/{number:03}.md"), &claim);
        let front = format!("started_at: 2025-04-01 10:00\n{asked}: true\n");
        self.incident(number, &front, "Text.");
        self.wanted.add(FileRole::Claim);
        self.wanted.add(FileRole::Incident);
        self.wanted.asked += 1;
    }

    fn incident(&self, number: usize, front: &str, body: &str) {
        let text = format!("---\nid: W-{number}\ntitle: Thing {number}\n{front}---\n{body}\n");
        self.write(&format!("incidents/{number:03}.md"), &text);
    }

    fn write(&self, path: &str, text: &str) {
        self.put(path, text.as_bytes());
    }

    fn put(&self, path: &str, bytes: &[u8]) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

fn account(root: &Path) -> Account {
    let reading = read::report(root).unwrap();
    let theme = built_in::theme().beside(reading.themes.clone());
    let outcome = pipeline::check(&reading.sources, &theme, &Nobody);
    outcome.report.expect("the settings are right").account
}

/// Counts the files of a folder as a person would: no hidden names, save for those that are copied.
fn on_disk(folder: &Path, hidden_too: bool) -> usize {
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        let copied = hidden_too || name == "static";
        if entry.file_type().unwrap().is_dir() {
            count += on_disk(&entry.path(), copied);
        } else if copied || !name.starts_with('.') {
            count += 1;
        }
    }
    count
}

fn folder(name: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&root);
    fs::create_dir_all(&root).unwrap();
    fs::canonicalize(root).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(60) })]

    #[test]
    fn every_stranger_is_in_the_account_and_its_sums_are_what_lies_on_disk(
        things in prop::collection::vec(planted(), 0..14),
        quiet in any::<bool>(),
    ) {
        let root = folder("account");
        // What silences complaints changes no count.
        let allow = match quiet {
            true => "allow: [image-elsewhere, link-nowhere, link-refused, other-year, undated, other-format, people-key]\n",
            false => "",
        };
        let settings = format!("title: A year\nyear: 2025\nzone: Europe/Oslo\ndata_freeze: 2026-01-09\n{allow}");
        fs::write(root.join("wrapped.yaml"), settings).unwrap();
        let mut garden = Garden { root: &root, wanted: Wanted::default() };
        garden.wanted.add(FileRole::Settings);
        for (number, thing) in things.iter().enumerate() {
            garden.plant(number, thing);
        }
        let account = account(&root);
        let counted = FileRole::ALL.map(|part| (part, account.count(part)));
        let parts = counted.into_iter().filter(|(_, n)| *n > 0).collect();
        let found = Wanted {
            parts,
            unread: account.keys_of(Use::Nothing),
            asked: account.keys_of(Use::Asked),
            dropped: account.keys_of(Use::Dropped),
            links: account.links.clone(),
            undated: account.undated.len(),
        };
        prop_assert_eq!(found, garden.wanted);
        prop_assert_eq!(account.all_files(), on_disk(&root, false));
        let sum: usize = FileRole::ALL.iter().map(|part| account.count(*part)).sum();
        prop_assert_eq!(sum, account.all_files());
    }
}
