//! How long the phases of a run took.

use crate::sandbox::Sandbox;

#[test]
fn a_run_says_how_long_its_phases_took_where_it_is_asked() {
    let sandbox = Sandbox::with_report("timings");
    let run = sandbox.run(&["build", "content", "--quiet", "--timings"]).ends_with(0);
    let named: Vec<&str> =
        run.stderr.lines().map(|line| line[..line.len().min(20)].trim()).collect();
    let of_build = ["read files", "parse", "lint", "pages", "incident pages", "publish", "all"];
    for phase in of_build {
        assert!(named.contains(&phase), "{phase} in {named:?}");
    }
    assert!(sandbox.run(&["check", "content", "--quiet"]).ends_with(0).stderr.is_empty());
}

#[test]
fn machines_read_the_timings_as_json() {
    let sandbox = Sandbox::with_report("timings-json");
    for command in ["build", "check", "findings"] {
        let run = sandbox.run(&[command, "content", "--quiet", "--timings=json"]).ends_with(0);
        let told: serde_json::Value = serde_json::from_str(run.stderr.trim()).unwrap();
        let phases = told["phases"].as_array().unwrap();
        let parsed = phases.iter().find(|one| one["phase"] == "parse").unwrap();
        assert!(parsed["milliseconds"].as_f64().unwrap() >= 0.0, "{command}");
        assert_eq!(phases.iter().any(|one| one["phase"] == "publish"), command == "build");
        assert_eq!(parsed["part_of_pages"], false);
    }
}
