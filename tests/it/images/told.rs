//! What is said of images that a site cannot show: `check` and `build` say the same, at the line, and name the file.

use std::fs;

use super::fixtures::{bomb, noise, plain, png};
use crate::sandbox::Sandbox;
use image::ImageFormat;

/// Says the mistake with this text and these files, and makes sure that both commands say it.
#[track_caller]
fn says(text: &str, files: &[(&str, &[u8])], code: i32, wanted: &[&str]) {
    let sandbox = Sandbox::with_report(&format!("image-told-{}", thread_name()));
    for (path, bytes) in files {
        sandbox.put(&format!("content/{path}"), bytes);
    }
    sandbox.write_up("incidents/a.md", "A-1", &format!("First line.\n\n{text}"));
    for command in ["check", "build"] {
        let run = sandbox.run(&[command, "content"]).ends_with(code);
        assert!(run.stderr.contains("incidents/a.md:8:"), "{}", run.stderr);
        for words in wanted {
            assert!(run.stderr.contains(words), "{words:?} in {}", run.stderr);
        }
    }
    assert_eq!(sandbox.root.join("site").exists(), code == 0);
}

/// Returns the name of the running test: each has a folder of its own.
fn thread_name() -> String {
    let name = std::thread::current().name().unwrap_or_default().to_owned();
    name.rsplit(':').next().unwrap_or_default().to_owned()
}

#[test]
fn an_image_that_is_not_there_is_an_error_with_its_line_and_its_name() {
    says(
        "![words](graph.png)",
        &[("incidents/grpah.png", &png(1))],
        1,
        &["[missing-image]", "there is no image `graph.png`", "did you mean `grpah.png`?"],
    );
    says(
        "![words](static/my%20logo.png)",
        &[("static/my logo.png", &png(1))],
        1,
        &["[missing-image]", "write `../static/my%20logo.png`"],
    );
    says("![words](img)", &[("incidents/img/x.png", &png(1))], 1, &["`img` is a folder"]);
    says("![words](img\\\\x.png)", &[], 1, &["[missing-image]", "`img/x.png`"]);
}

#[test]
fn an_image_outside_of_the_folder_is_an_error() {
    let (name, outside) = ("[outside-image]", "lies outside of the report folder");
    says("![words](../../secret.png)", &[("../secret.png", &png(1))], 1, &[name, outside]);
    says("![words](%2e%2e/../secret.png)", &[("../secret.png", &png(1))], 1, &[name, outside]);
    says("![words](/etc/graph.png)", &[], 1, &[name, "begins with `/`"]);
    says(
        "![words](/logo.png)",
        &[("static/logo.png", &png(1))],
        1,
        &[name, "write `../static/logo.png`"],
    );
    says("![words](C:\\\\graph.png)", &[], 1, &[name, "one computer only"]);
    says("![words](file:///tmp/graph.png)", &[], 1, &[name, "one computer only"]);
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_folder_shows_nothing() {
    use std::os::unix::fs::symlink;
    let sandbox = Sandbox::with_report("image-links");
    sandbox.put("outside/secret.png", &png(1));
    let folder = sandbox.root.join("content/incidents");
    symlink(sandbox.root.join("outside/secret.png"), folder.join("file.png")).unwrap();
    symlink(sandbox.root.join("outside"), folder.join("folder")).unwrap();
    sandbox.write_up("incidents/a.md", "A-1", "![one](file.png)\n![two](folder/secret.png)");
    let run = sandbox.run(&["check", "content", "--all"]).ends_with(1);
    let run = run.says("`file.png` is a link that leads out of the report folder");
    run.says("`folder/secret.png`");
}

#[test]
fn what_is_no_whole_image_is_an_error() {
    let whole = png(1);
    for (bytes, name, words) in [
        (&whole[..whole.len() - 20], "[broken-image]", "`x.png` is broken"),
        (&[], "[broken-image]", "`x.png` is empty"),
        (&bomb(60_000), "[broken-image]", "60,000 by 60,000 pixels"),
        (b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "[image-format]", "`x.png` is an SVG"),
        (b"%PDF-1.7", "[image-format]", "no image that every browser shows"),
        (
            b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n",
            "[lfs-pointer]",
            "run `git lfs pull`",
        ),
    ] {
        says("![words](x.png)", &[("incidents/x.png", bytes)], 1, &[name, words]);
    }
}

#[test]
fn an_image_has_at_most_ten_megabytes_and_on_a_slide_one() {
    let sandbox = Sandbox::with_report("image-large");
    sandbox.put("content/incidents/x.png", &png(1));
    let file = fs::File::options().write(true).open(sandbox.root.join("content/incidents/x.png"));
    file.unwrap().set_len(10 * 1024 * 1024 + 1).unwrap();
    sandbox.write_up("incidents/a.md", "A-1", "![words](x.png)");
    sandbox.put("content/slides/y.png", &noise(600));
    sandbox.write("content/slides/s.md", "---\nid: s\ntitle: S\n---\n![words](y.png)\n");
    let run = sandbox.run(&["check", "content"]).ends_with(1);
    let run = run.says("`x.png` has 10.1 MB, and an image at most 10 MB");
    run.says("`y.png` has 1.1 MB, and an image of a slide at most 1 MB");
}

#[test]
fn a_name_that_says_another_kind_is_told_and_the_image_is_shown() {
    let jpeg = plain(ImageFormat::Jpeg, 3, 3, 1);
    says(
        "![words](x.png)",
        &[("incidents/x.png", &jpeg)],
        0,
        &["[image-name]", "`x.png` is a JPEG", "name it `x.jpg`"],
    );
}

#[test]
fn an_image_without_words_is_told_once_a_file() {
    let text = "![](x.png) and ![ ](x.png)";
    says(
        text,
        &[("incidents/x.png", &png(1))],
        0,
        &["[image-without-words]", "2 images have no alternative text"],
    );
}

#[test]
fn an_image_inside_of_the_text_is_told_and_not_shown() {
    let words = "that is written into the text";
    says("![words](data:image/png;base64,AAAA)", &[], 0, &["[image-not-shown]", words]);
    says("![words](//a.example/x.png)", &[], 0, &["[image-not-shown]", "https://a.example/x.png"]);
    says("![words]()", &[], 0, &["[image-not-shown]", "without an address"]);
    says("![words](javascript:alert)", &[], 0, &["[image-not-shown]"]);
}

#[test]
fn every_place_of_a_broken_image_is_told() {
    let sandbox = Sandbox::with_report("image-broken-twice");
    sandbox.put("content/incidents/x.png", b"nothing");
    for id in ["A-1", "A-2"] {
        sandbox.write_up(&format!("incidents/{id}.md"), id, "![words](x.png)");
    }
    let run = sandbox.run(&["check", "content", "--all"]).ends_with(1);
    assert_eq!(run.stderr.matches("[image-format]").count(), 2, "{}", run.stderr);
    let refused =
        "  3 files refused\n    incidents/A-1.md\n    incidents/A-2.md\n    incidents/x.png\n";
    assert!(run.stdout.contains(refused), "{}", run.stdout);
}
