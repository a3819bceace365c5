//! What this machine needs at the least: reads each write-up, makes CommonMark of it, and writes a page. Nothing is
//! counted, drawn, linked or checked.
//!
//! ```sh
//! floor FOLDER SITE THREADS
//! ```
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a tool beside the program, no part of it"
)]

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use pulldown_cmark::{Options, Parser, html};
use rayon::ThreadPoolBuilder;
use rayon::prelude::*;

const BEFORE: &str = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Incident</title>\n</head>\n<body>\n<pre>";
const BETWEEN: &str = "</pre>\n<article>\n";
const BEHIND: &str = "</article>\n</body>\n</html>\n";

fn main() -> ExitCode {
    // `cargo bench` adds a word of its own.
    let arguments: Vec<String> = env::args().skip(1).filter(|one| one != "--bench").collect();
    let [folder, site, threads] = arguments.as_slice() else {
        eprintln!("usage: floor FOLDER SITE THREADS");
        return ExitCode::from(2);
    };
    let Ok(threads) = threads.parse() else {
        eprintln!("THREADS has to be a whole number, and is {threads:?}");
        return ExitCode::from(2);
    };
    ThreadPoolBuilder::new().num_threads(threads).build_global().unwrap();
    let mut files = Vec::new();
    find(&Path::new(folder).join("incidents"), &mut files);
    files.par_iter().for_each(|file| page(file, Path::new(site)));
    ExitCode::SUCCESS
}

fn find(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            find(&entry.path(), files);
        } else {
            files.push(entry.path());
        }
    }
}

fn page(file: &Path, site: &Path) {
    let text = fs::read_to_string(file).unwrap();
    let (front, body) = text[4..].split_once("\n---\n").unwrap();
    let mut page = String::with_capacity(text.len() * 2);
    [BEFORE, front, BETWEEN].iter().for_each(|part| page.push_str(part));
    let features = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES;
    html::push_html(&mut page, Parser::new_ext(body, features));
    page.push_str(BEHIND);
    let folder = site.join("incidents").join(file.file_stem().unwrap());
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("index.html"), page).unwrap();
}
