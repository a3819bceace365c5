//! Writes a report folder of any size: the same words behind the command give the same bytes.
//!
//! ```sh
//! rustc --edition 2024 -O -o generate benches/generate.rs
//! ./generate 1000 folder
//! ./generate 1000 folder --hugo hugo-folder --seed 7 --services 40 --tags 60 --claims 10 --words 650
//! ```
//!
//! A write-up has some 650 words with headings, lists, a table, code and links to other write-ups, and a front matter with
//! every key that a finding looks at. All of them started in 2025, so all of them are in the figures. With `--hugo` the same
//! write-ups are also laid out as a site for Hugo, with templates for pages of the same kind. With `--words` each has about
//! that many words. All cores write; each write-up is made by itself, so memory stays small.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a tool beside the program, no part of it"
)]

#[path = "generate/chance.rs"]
mod chance;
#[path = "generate/claims.rs"]
mod claims;
#[path = "generate/hugo.rs"]
mod hugo;
#[path = "generate/incident.rs"]
mod incident;
#[path = "generate/prose.rs"]
mod prose;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, thread};

use incident::{Incident, Names};

const USAGE: &str = "usage: generate COUNT FOLDER [--hugo FOLDER] [--seed N] [--services N] [--tags N] [--claims N] [--words N]";

/// What is asked for.
pub struct Order {
    count: usize,
    folder: PathBuf,
    hugo: Option<PathBuf>,
    seed: u64,
    names: Names,
    claims: usize,
    words: Option<usize>,
}

fn main() -> ExitCode {
    // `cargo bench` adds a word of its own.
    let arguments: Vec<String> = env::args().skip(1).filter(|one| one != "--bench").collect();
    match order(&arguments) {
        Ok(order) => {
            write(&order);
            ExitCode::SUCCESS
        }
        Err(mistake) => {
            eprintln!("{mistake}\n{USAGE}");
            ExitCode::from(2)
        }
    }
}

fn order(arguments: &[String]) -> Result<Order, String> {
    let mut rest = arguments.iter();
    let mut next = |what: &str| rest.next().cloned().ok_or(format!("{what} is missing"));
    let mut order = Order {
        count: number("COUNT", &next("COUNT")?)?,
        folder: next("FOLDER")?.into(),
        hugo: None,
        seed: 2025,
        names: Names { services: 24, tags: 36 },
        claims: 3,
        words: None,
    };
    while let Ok(option) = next("") {
        let value = next(&format!("the value of {option}"))?;
        let whole = || number(&option, &value);
        match option.as_str() {
            "--hugo" => order.hugo = Some(value.into()),
            "--seed" => order.seed = whole()? as u64,
            "--services" => order.names.services = whole()?,
            "--tags" => order.names.tags = whole()?,
            "--claims" => order.claims = whole()?,
            "--words" => order.words = Some(whole()?),
            _ => return Err(format!("{option} is no option")),
        }
    }
    Ok(order)
}

fn number(what: &str, text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(number) if number > 0 => Ok(number),
        _ => Err(format!("{what} has to be a whole number above 0, and is {text:?}")),
    }
}

fn write(order: &Order) {
    put(&order.folder.join("wrapped.yaml"), claims::SETTINGS);
    for (name, text) in claims::all(order.claims, &order.names) {
        put(&order.folder.join("hypotheses").join(name), &text);
    }
    for month in 1..=12 {
        fs::create_dir_all(order.folder.join(format!("incidents/{month:02}"))).unwrap();
    }
    if let Some(folder) = &order.hugo {
        hugo::frame().iter().for_each(|(path, text)| put(&folder.join(path), text));
    }
    let hands = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for hand in 1..=hands {
            scope.spawn(move || {
                (hand..=order.count).step_by(hands).for_each(|it| write_up(order, it));
            });
        }
    });
}

/// Writes one write-up, in both layouts where both are wanted.
fn write_up(order: &Order, number: usize) {
    let (incident, chance) = Incident::new(number, order.count, order.seed, &order.names);
    let file = format!("incidents/{:02}/{}.md", incident.month, incident.id);
    // Both bodies draw the same words, since each begins with a copy of the same chance.
    let body = |link: fn(u64, usize) -> String| {
        prose::body(&incident, order.words, chance, |it| link(order.seed, it))
    };
    let text = format!("{}{}", incident.front(), body(incident::file_link));
    fs::write(order.folder.join(&file), text).unwrap();
    if let Some(folder) = &order.hugo {
        let text = format!("{}{}", hugo::front(&incident), body(hugo::link));
        fs::write(folder.join("content").join(file), text).unwrap();
    }
}

fn put(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}
