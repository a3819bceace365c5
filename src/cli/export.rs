//! Export: slides for other people's decks.

use std::path::Path;

use super::arguments::{Export, Format};
use super::complaints::{Complaints, End, once, size};
use crate::pipeline::{self, Stills, Which};
use crate::shell::{
    Browser, Failure, Lone, Make, Stage, Target, Terminal, Wanted, What, Workshop, built_in, find,
    lone, pictures, quoted, read,
};
use crate::site::Sink;

/// Where the slides go.
enum Place {
    File(Lone),
    Folder(Target),
}

pub(super) fn export(arguments: &Export, terminal: &Terminal) -> Result<End, Failure> {
    let folder = &arguments.report.folder;
    let real = find::report_folder(folder, arguments.command())?;
    let place = place(arguments, &real)?;
    let browser = Browser::find(arguments.browser.as_deref())?;
    let reading = read::report(&real)?;
    let theme = built_in::theme().beside(reading.themes.clone());
    let mut watch = terminal.watch();
    let mut outcome = pipeline::check(&reading.sources, &theme, &watch);
    watch.hush();
    let which = match (arguments.teaser, arguments.appendix) {
        (true, _) => Which::Teaser,
        (false, true) => Which::Whole,
        (false, false) => Which::Deck,
    };
    let report = outcome.report.as_ref();
    let stills = report.map(|report| pipeline::stills(report, &reading.sources, &theme, which));
    let stills = stills.and_then(|made| made.map_err(|mistake| once(&mut outcome, mistake)).ok());
    let complaints = Complaints::of(&reading, &outcome, folder);
    complaints.say(terminal);
    if let Some(end) = complaints.failed() {
        terminal.insist(&complaints.closing_unwritten());
        return Ok(end);
    }
    let stills = stills.expect("a report without errors has slides");
    if stills.slides.is_empty() {
        return Err(Failure::new("this report has no teaser: nothing in it is enough for one")
            .hint("leave out `--teaser`, or name slides in `deck.teaser`"));
    }
    let bytes = make(arguments.format, place, &stills, &browser, terminal)?;
    terminal.tell(&wrote(arguments, count(arguments.format, &stills), bytes));
    Ok(End::Done)
}

fn place(arguments: &Export, report: &Path) -> Result<Place, Failure> {
    let (out, usual) = (arguments.out(), arguments.usual());
    if let Some(other) = arguments.of_another_format(&out) {
        let why = format!("a name that ends in `.{other}` is that of another format");
        return Err(Failure::on(&out, "write", why)
            .hint(format!("choose another with `--out`, such as `--out {usual}`")));
    }
    if arguments.format == Format::Png {
        let wanted = Wanted { what: What::Pictures, usual: &usual, report };
        return Ok(Place::Folder(Target::new(&out, wanted)?));
    }
    Lone::new(&out, report).map(Place::File).map_err(|failure| match lone::free(&usual, report) {
        Some(name) => {
            failure.hint(format!("choose another name with `--out`, such as `--out {name}`"))
        }
        None => failure.hint("choose another name with `--out`"),
    })
}

/// Makes the slides and puts them in their place; returns how many bytes they have.
fn make(
    format: Format,
    place: Place,
    stills: &Stills,
    browser: &Browser,
    terminal: &Terminal,
) -> Result<u64, Failure> {
    let workshop = Workshop::new()?;
    let pictures = || {
        let pages: Vec<&str> = stills.slides.iter().map(|one| one.page.as_str()).collect();
        let done = |count| terminal.progress(&format!("{count} of {} slides", pages.len()));
        let made = pictures::take(browser, &pages, &workshop, &done);
        terminal.progress("");
        made
    };
    match place {
        Place::Folder(target) => folder_of(stills, pictures()?, target),
        Place::File(lone) => {
            let bytes = match format {
                Format::Pptx => pipeline::slideshow(stills, pictures()?),
                Format::Pdf | Format::Png => {
                    let page = workshop.write("deck.html", stills.whole.as_bytes())?;
                    pipeline::printed(stills, browser.make(Make::Pdf, &page, &workshop, 0)?)
                }
            };
            lone.write(&bytes)?;
            Ok(bytes.len() as u64)
        }
    }
}

/// Publishes pictures as a folder, whole: `01-cover.png` and so on, a second beat as `03-web-tests-2.png`.
fn folder_of(stills: &Stills, pictures: Vec<Vec<u8>>, target: Target) -> Result<u64, Failure> {
    let stage = Stage::new(target)?;
    let wide = stills.slides.len().to_string().len().max(2);
    for (slide, picture) in stills.slides.iter().zip(pictures) {
        let beat = if slide.beat > 1 { format!("-{}", slide.beat) } else { String::new() };
        stage.take(&format!("{:0wide$}-{}{beat}.png", slide.number, slide.id), &picture);
    }
    Ok(stage.publish()?.bytes)
}

/// Returns how many slides an export shows: a PDF has only the last beat of each.
fn count(format: Format, stills: &Stills) -> usize {
    let again = |place: usize| stills.slides[place].beat > 1;
    let all = stills.slides.len();
    match format {
        Format::Pdf => all - (0..all).filter(|place| again(*place)).count(),
        Format::Png | Format::Pptx => all,
    }
}

/// Returns the last line of an export, such as ``Wrote `deck.pdf` (28 slides, 1.7 MB).``.
fn wrote(arguments: &Export, slides: usize, bytes: u64) -> String {
    let slides = match slides {
        1 => "1 slide".to_owned(),
        n => format!("{n} slides"),
    };
    format!("Wrote {} ({slides}, {}).", quoted(&arguments.out()), size(bytes))
}
