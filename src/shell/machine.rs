//! What the machine knows that a report does not: the time, its zone, and whether a person sits before it.

use std::env;
use std::fs;
use std::io::{self, BufRead, IsTerminal, Write};
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

/// Returns the seconds since 1970-01-01T00:00:00Z; 0 on a machine whose clock stands before that.
pub fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(0)
}

/// Returns what the machine says of its time zone, the most telling first: `TZ`, where `/etc/localtime` leads, `/etc/timezone`.
pub fn zones() -> Vec<String> {
    let variable = env::var("TZ").ok().map(|name| name.trim_start_matches(':').to_owned());
    let link = fs::read_link("/etc/localtime").ok();
    let link = link.map(|path| path.to_string_lossy().into_owned());
    let link = link.and_then(|path| Some(path.split_once("zoneinfo/")?.1.to_owned()));
    let file = fs::read_to_string("/etc/timezone").ok().map(|text| text.trim().to_owned());
    [variable, link, file].into_iter().flatten().filter(|name| !name.is_empty()).collect()
}

/// Returns the text of a small file; `None` where there is none that can be read.
pub fn text(path: &Path) -> Option<String> {
    fs::read_to_string(path).ok()
}

/// Returns whether a person can be asked: both the keyboard and the messages are those of a terminal.
pub fn is_attended() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Asks for a line; `None` where there will be no more.
///
/// # Errors
/// Where the terminal cannot be read.
pub fn ask(prompt: &str) -> io::Result<Option<String>> {
    let mut out = io::stderr().lock();
    out.write_all(prompt.as_bytes())?;
    out.flush()?;
    let mut line = String::new();
    let read = io::stdin().lock().read_line(&mut line)?;
    Ok((read > 0).then(|| line.trim().to_owned()))
}
