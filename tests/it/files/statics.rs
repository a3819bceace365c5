//! What lies in `static/`.

use std::fs::{self, File};

use super::*;

#[test]
fn static_files_are_copied_byte_for_byte_and_go_when_they_are_removed() {
    let sandbox = Sandbox::with_report("static-copied");
    sandbox.run(&["build", "content"]).ends_with(0);
    let bare: BTreeSet<String> = sandbox.files("site").into_keys().collect();
    let bytes: Vec<u8> = (0..=255).cycle().take(70_000).collect();
    sandbox.write("content/static/CNAME", "our.example.com\r\n");
    sandbox.write("content/static/.nojekyll", "");
    sandbox.write("content/static/.well-known/security.txt", "Contact: x");
    sandbox.write("content/static/assets/logo.bin", "");
    sandbox.write("content/static/incidents/INC-1/graph.svg", "<svg/>");
    sandbox.write("content/static/.git/HEAD", "ref: x");
    sandbox.write("content/static/vendor/.git", "gitdir: x");
    sandbox.write("content/static/vendor/.gitkeep", "");
    sandbox.write("content/static/static/index.html", "x");
    fs::write(sandbox.root.join("content/static/assets/logo.bin"), &bytes).unwrap();
    let run = sandbox.run(&["build", "content"]).ends_with(0);
    let site = sandbox.files("site");
    let added: Vec<&str> =
        site.keys().filter(|path| !bare.contains(*path)).map(String::as_str).collect();
    assert_eq!(
        added,
        [
            ".nojekyll",
            ".well-known/security.txt",
            "CNAME",
            "assets/logo.bin",
            "incidents/INC-1/graph.svg",
            "static/index.html",
            "vendor/.gitkeep",
        ]
    );
    assert!(site["assets/logo.bin"] == bytes && site["CNAME"] == b"our.example.com\r\n");
    run.says(&format!("({} files", site.len() - 1));
    let list = String::from_utf8_lossy(&site[MANIFEST]).into_owned();
    assert!(added.iter().all(|path| list.contains(&format!("\n{path}\n"))), "{list}");
    sandbox.run(&["build", "content"]).ends_with(0);
    fs::remove_dir_all(sandbox.root.join("content/static")).unwrap();
    sandbox.run(&["build", "content"]).ends_with(0);
    assert_eq!(sandbox.files("site").into_keys().collect::<BTreeSet<_>>(), bare);
}

#[test]
fn a_static_file_never_takes_the_place_of_a_page_nor_leaves_half_a_site() {
    let sandbox = Sandbox::with_report("static-conflict");
    sandbox.run(&["build", "content"]).ends_with(0);
    let before = sandbox.files("site");
    sandbox.write("content/static/CNAME", "our.example.com");
    sandbox.write("content/static/index.html", "Ours");
    for command in ["check", "build"] {
        sandbox.run(&[command, "content"]).ends_with(1).says(
            "error[static-file]: the site has its own `index.html`\n--> content/static/index.html",
        );
    }
    assert!(sandbox.files("site") == before);
    assert_eq!(sandbox.names(""), ["content", "site"]);
}

#[test]
fn a_static_file_that_is_too_large_is_an_error_and_never_read() {
    let sandbox = Sandbox::with_report("static-large");
    sandbox.write("content/static/film.bin", "");
    let film = sandbox.root.join("content/static/film.bin");
    File::options().write(true).open(&film).unwrap().set_len(64 * 1024 * 1024).unwrap();
    sandbox.run(&["check", "content"]).ends_with(0);
    File::options().write(true).open(&film).unwrap().set_len(64 * 1024 * 1024 + 1).unwrap();
    sandbox
        .run(&["check", "content"])
        .ends_with(1)
        .says("error[too-large]: this file has 65 MB, and at most 64 MB are copied\n--> content/static/film.bin");
    assert_eq!(unread(&reading(&sandbox)), BTreeMap::from([("static/film.bin", Fate::Refused)]));
}

#[test]
fn the_folder_static_is_a_part_of_the_report_and_no_place_for_output() {
    let sandbox = Sandbox::with_report("static-input");
    let said = "it lies in `static`, which is read as a part of the report";
    for arguments in [
        vec!["build", "content", "-o", "content/static"],
        vec!["export", "png", "content", "-o", "content/static/deck"],
        vec!["export", "pdf", "content", "-o", "content/static/deck.pdf"],
    ] {
        sandbox.run(&arguments).ends_with(2).says(said);
    }
}

#[test]
#[cfg(unix)]
fn links_and_odd_names_in_static_are_not_followed_and_are_said() {
    use std::os::unix::fs::symlink;
    let sandbox = Sandbox::with_report("static-links");
    sandbox.write("secret.txt", "secret");
    sandbox.write("content/static/real.txt", "real");
    sandbox.write("content/static/con.txt", "x");
    sandbox.write("content/static/who?.txt", "x");
    sandbox.write("content/static/Real.txt", "x");
    let at = |name: &str| sandbox.root.join("content/static").join(name);
    symlink("../../secret.txt", at("out.txt")).unwrap();
    symlink("real.txt", at("in.txt")).unwrap();
    symlink("../incidents", at("folder")).unwrap();
    let reading = reading(&sandbox);
    let told: Vec<String> =
        reading.complaints.iter().map(|one| format!("{} {}", one.name, one.message)).collect();
    let link = "skipped-file skipped: it is a link, and `static/` is copied without following any";
    let windows = "static-name Windows keeps no file of this name";
    let twins = "static-name this name differs from `static/Real.txt` by case alone";
    assert_eq!(told, [windows, link, link, link, windows, twins]);
    sandbox.run(&["build", "content"]).ends_with(0);
    let site = sandbox.files("site");
    assert!(
        site.contains_key("who?.txt")
            && site.contains_key("real.txt")
            && site.contains_key("Real.txt")
    );
    assert!(!["out.txt", "in.txt", "folder"].iter().any(|name| site.contains_key(*name)));
    fs::write(at("two\nlines"), "x").unwrap();
    sandbox
        .run(&["check", "content"])
        .ends_with(1)
        .says("error[static-file]: no page could have this name");
}

#[test]
fn what_a_host_looks_for_is_pointed_to_static() {
    let sandbox = Sandbox::with_report("static-hint");
    sandbox.run(&["build", "content"]).ends_with(0);
    sandbox.write("site/CNAME", "our.example.com");
    let run = sandbox.run(&["build", "content"]).ends_with(2);
    assert_eq!(
        run.stderr,
        "error: failed to replace `site`: it holds `CNAME`, which this tool did not write\n  \
         = hint: move `CNAME` into the folder `static/` of the report: each build copies what lies there into the site\n  \
         = hint: choose another folder with `--out`, such as `--out site-2`\n"
    );
    fs::remove_file(sandbox.root.join("site/CNAME")).unwrap();
    sandbox.write("site/.well-known/security.txt", "x");
    sandbox
        .run(&["build", "content"])
        .ends_with(2)
        .says("move `.well-known` into the folder `static/`");
    fs::remove_dir_all(sandbox.root.join("site/.well-known")).unwrap();
    sandbox.write("site/.git/HEAD", "ref: x");
    let run = sandbox
        .run(&["build", "content"])
        .ends_with(2)
        .says("it holds `.git`")
        .says("= hint: move it away");
    assert!(!run.stderr.contains("static"), "{}", run.stderr);
}
