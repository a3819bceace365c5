//! An installed browser, which prints pages and takes pictures of them; it sees local files only.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};
use std::{env, io, thread};

use super::failure::{Failure, cause, quoted};
use super::workshop::Workshop;
use crate::escape;

/// The variable that names a browser.
const VARIABLE: &str = "WRAPPED_BROWSER";

/// The names of Chromium, Chrome and Edge on the search path, in order of preference.
const NAMES: &str = "\
    chromium chromium-browser google-chrome google-chrome-stable chrome microsoft-edge \
    microsoft-edge-stable msedge";

/// Where they are installed outside the search path; a leading `%NAME%` is an environment variable.
const PLACES: [&str; 9] = [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/opt/google/chrome/chrome",
    "/snap/bin/chromium",
    "%ProgramFiles%/Google/Chrome/Application/chrome.exe",
    "%ProgramFiles(x86)%/Google/Chrome/Application/chrome.exe",
    "%LocalAppData%/Google/Chrome/Application/chrome.exe",
    "%ProgramFiles(x86)%/Microsoft/Edge/Application/msedge.exe",
];

/// The flags of every run: no window, no animation, nothing of the user's, no other host.
const ALWAYS: [&str; 19] = [
    "--headless=new",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-gpu",
    "--disable-extensions",
    "--disable-default-apps",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-breakpad",
    "--no-pings",
    // No host name resolves, whatever a page or the browser itself asks for.
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--proxy-server=127.0.0.1:9",
    "--force-color-profile=srgb",
    "--font-render-hinting=none",
    "--force-prefers-reduced-motion",
    "--hide-scrollbars",
    "--password-store=basic",
];

/// How long one run may take.
const LONGEST: Duration = Duration::from_secs(90);

/// A browser that can be started.
#[derive(Debug)]
pub struct Browser {
    program: PathBuf,
    longest: Duration,
}

/// What a run makes of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Make {
    /// A PDF with the sheets that the page asks for.
    Pdf,
    /// A PNG of 1920 by 1080 of a page that is laid out for 1280 by 720.
    Png,
}

impl Browser {
    /// Finds the browser: the one that was named, else the one in `WRAPPED_BROWSER`, else an installed one.
    ///
    /// # Errors
    /// Where there is none, with what to install.
    pub fn find(named: Option<&Path>) -> Result<Browser, Failure> {
        let variable = env::var_os(VARIABLE).filter(|value| !value.is_empty());
        let asked = named.map(Path::to_owned).or(variable.map(PathBuf::from));
        let program = match asked {
            Some(asked) => on_path(asked.as_os_str()).ok_or_else(|| no_such(&asked))?,
            None => installed().ok_or_else(none)?,
        };
        Ok(Browser { program, longest: LONGEST })
    }

    /// Returns its name and version, and where it is: `Chromium 148.0 at /usr/bin/chromium`; only the place if it says nothing.
    pub fn described(&self) -> String {
        let place = quoted(&self.program);
        let place = place.trim_matches('`');
        match self.version() {
            Some(version) => format!("{version} at {place}"),
            None => format!("a browser at {place}"),
        }
    }

    fn version(&self) -> Option<String> {
        // On Windows this would open a window.
        if cfg!(windows) {
            return None;
        }
        let mut command = Command::new(&self.program);
        let command = command.arg("--version").stdin(Stdio::null()).stderr(Stdio::null());
        let said = command.output().ok()?.stdout;
        let said = String::from_utf8_lossy(&said);
        let is_number = |word: &&str| word.starts_with(|c: char| c.is_ascii_digit());
        let words: Vec<&str> = said.lines().next()?.split_whitespace().collect();
        let end = words.iter().position(is_number)?;
        Some(words[..=end].join(" "))
    }

    /// Opens a page and prints or photographs it; each `worker` has its own folder for the browser's data.
    ///
    /// # Errors
    /// Where the browser did not start, did not finish, or made nothing; quotes what it said.
    pub fn make(
        &self,
        make: Make,
        page: &Path,
        workshop: &Workshop,
        worker: usize,
    ) -> Result<Vec<u8>, Failure> {
        // The browser takes the kind of picture from the name.
        let made = page.with_extension(match make {
            Make::Pdf => "pdf",
            Make::Png => "png",
        });
        let said = page.with_extension("said");
        let failed = |error: &io::Error| Failure::io(page, "work on", error);
        let words = File::create(&said).map_err(|error| failed(&error))?;
        let child = self
            .command(make, page, &made, workshop, worker)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(words)
            .spawn()
            .map_err(|error| self.failure(format!("it did not start: {}", cause(&error)), ""))?;
        let ended = self.wait(child).map_err(|error| failed(&error))?;
        let words = fs::read(&said).unwrap_or_default();
        let words = String::from_utf8_lossy(&words);
        let bytes = fs::read(&made).unwrap_or_default();
        let _ = fs::remove_file(&made);
        match ended {
            None => Err(self.failure(
                format!(
                    "it had not finished after {} seconds, and was stopped",
                    self.longest.as_secs()
                ),
                &words,
            )),
            Some(status) if !status.success() => {
                Err(self.failure(format!("it failed ({status})"), &words))
            }
            Some(_) if bytes.is_empty() => Err(self.failure("it made nothing".to_owned(), &words)),
            Some(_) => Ok(bytes),
        }
    }

    fn command(
        &self,
        make: Make,
        page: &Path,
        made: &Path,
        workshop: &Workshop,
        worker: usize,
    ) -> Command {
        let mut command = Command::new(&self.program);
        command.args(ALWAYS);
        command.arg(with("--user-data-dir=", &workshop.path().join(format!("browser-{worker}"))));
        // Run as root, Chromium starts only without its sandbox. The page is our own, has no script and loads nothing.
        if workshop.is_of_root() {
            command.arg("--no-sandbox");
        }
        match make {
            Make::Pdf => command
                .args(["--no-pdf-header-footer", "--generate-pdf-document-outline"])
                .arg(with("--print-to-pdf=", made)),
            Make::Png => command
                .args(["--window-size=1280,720", "--force-device-scale-factor=1.5"])
                .arg(with("--screenshot=", made)),
        };
        command.arg(address(page));
        // Its temporary files are then removed with the workshop.
        command.env("TMPDIR", workshop.path());
        command
    }

    /// Waits for the end of a run; `None` where it had to be stopped.
    fn wait(&self, mut child: Child) -> io::Result<Option<ExitStatus>> {
        let start = Instant::now();
        loop {
            if let Some(status) = child.try_wait()? {
                return Ok(Some(status));
            }
            if start.elapsed() > self.longest {
                let _ = child.kill();
                let _ = child.wait();
                return Ok(None);
            }
            thread::sleep(Duration::from_millis(20));
        }
    }

    fn failure(&self, what: String, words: &str) -> Failure {
        let failure = Failure::new(format!("the browser {}: {what}", quoted(&self.program)));
        let lines: Vec<&str> = words.lines().filter(|line| !line.trim().is_empty()).collect();
        let last = &lines[lines.len().saturating_sub(5)..];
        let failure = last.iter().fold(failure, |failure, line| {
            failure.hint(format!("it said: {}", crate::diagnostic::visible(line)))
        });
        failure.hint("try another with `--browser`, such as `--browser google-chrome`")
    }
}

/// Returns an installed browser.
fn installed() -> Option<PathBuf> {
    let named = NAMES.split(' ').find_map(|name| on_path(OsStr::new(name)));
    named.or_else(|| PLACES.iter().find_map(|place| at(place)))
}

fn at(place: &str) -> Option<PathBuf> {
    let path = match place.strip_prefix('%').and_then(|rest| rest.split_once('%')) {
        Some((variable, rest)) => {
            let mut path: OsString = env::var_os(variable)?;
            path.push(rest);
            PathBuf::from(path)
        }
        None => PathBuf::from(place),
    };
    path.is_file().then_some(path)
}

/// Returns the program of this name: a path, or a name on the search path.
fn on_path(name: &OsStr) -> Option<PathBuf> {
    let path = Path::new(name);
    if path.components().count() > 1 {
        return path.is_file().then(|| path.to_owned());
    }
    let search = env::var_os("PATH")?;
    let folders: Vec<PathBuf> = env::split_paths(&search).collect();
    let endings: &[&str] = if cfg!(windows) { &["", ".exe"] } else { &[""] };
    folders.iter().find_map(|folder| {
        endings.iter().find_map(|ending| {
            let mut file = name.to_owned();
            file.push(ending);
            let path = folder.join(file);
            path.is_file().then_some(path)
        })
    })
}

fn none() -> Failure {
    Failure::new("there is no browser here to make pictures with")
        .hint("install Chromium, Chrome or Edge; on Debian and Ubuntu: `apt install chromium`")
        .hint(format!("where one is elsewhere, name it with `--browser PATH` or in `{VARIABLE}`"))
}

fn no_such(asked: &Path) -> Failure {
    Failure::new(format!("there is no browser {}", quoted(asked))).hint(format!(
        "`--browser` and `{VARIABLE}` take the path of a program, or its name on the search path"
    ))
}

fn with(flag: &str, path: &Path) -> OsString {
    let mut argument = OsString::from(flag);
    argument.push(path);
    argument
}

/// Returns the address of a local file.
fn address(path: &Path) -> String {
    let path = path.to_string_lossy().replace('\\', "/");
    let root = if path.starts_with('/') { "" } else { "/" };
    format!("file://{root}{}", escape::file(&path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_of_any_kind_is_an_address() {
        assert_eq!(address(Path::new("/tmp/a b/ø#1.html")), "file:///tmp/a%20b/%C3%B8%231.html");
        assert_eq!(address(Path::new("C:\\x\\y.html")), "file:///C:/x/y.html");
    }

    #[test]
    #[cfg(unix)]
    fn a_browser_that_hangs_is_stopped_and_one_that_fails_is_quoted() {
        use std::os::unix::fs::PermissionsExt;
        let workshop = Workshop::new().unwrap();
        let page = workshop.write("page.html", b"").unwrap();
        for (script, longest, message) in [
            ("sleep 60", 0, "it had not finished after 0 seconds, and was stopped"),
            ("echo no display >&2; exit 3", 60, "it said: no display"),
            ("exit 0", 60, "it made nothing"),
        ] {
            let program = workshop
                .write("browser.sh", format!("#!/bin/sh\nexec 9>&-\n{script}\n").as_bytes())
                .unwrap();
            fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
            let browser = Browser { program, longest: Duration::from_secs(longest) };
            let failure = browser.make(Make::Pdf, &page, &workshop, 0).unwrap_err();
            assert!(failure.to_string().contains(message), "{failure}");
        }
    }
}
