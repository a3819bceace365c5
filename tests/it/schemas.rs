//! The schemas of the formats, as the program gives them out.

use serde_json::Value;

use crate::sandbox::Sandbox;

#[test]
fn a_schema_says_what_each_key_means_and_where_it_stops() {
    let sandbox = Sandbox::new("schema-one");
    let run = sandbox.run(&["schema", "settings"]).ends_with(0);
    assert_eq!(run.stderr, "");
    let schema: Value = serde_json::from_str(&run.stdout).unwrap();
    let zone = &schema["properties"]["zone"];
    assert!(zone["description"].as_str().unwrap().ends_with("Without it: UTC, with a warning."));
    assert!(zone["enum"].as_array().unwrap().contains(&"Europe/Oslo".into()));
    assert_eq!(schema["required"], serde_json::json!(["title", "year"]));
    assert_eq!(schema["additionalProperties"], false);
    assert_eq!(schema["properties"]["deck"]["additionalProperties"], false);
}

#[test]
fn all_schemas_go_into_a_folder_and_replace_only_what_the_program_wrote() {
    let sandbox = Sandbox::new("schema-all");
    let run = sandbox.run(&["schema", "--out", "a/b"]).ends_with(0);
    run.says("Wrote 7 schemas into `a/b`.");
    let names = sandbox.names("a/b");
    assert_eq!(names.len(), 7);
    assert!(names.contains(&"write-up.json".to_owned()), "{names:?}");
    let before = sandbox.files("a/b");
    sandbox.run(&["schema", "--out", "a/b"]).ends_with(0);
    assert_eq!(sandbox.files("a/b"), before);
    sandbox.write("c/theme.json", "{}");
    sandbox.run(&["schema", "--out", "c"]).ends_with(2).says("this tool did not write it");
    assert_eq!(sandbox.names("c"), ["theme.json"], "nothing is written where one is not ours");
}

#[test]
fn a_format_that_does_not_exist_is_answered_with_those_that_do() {
    let sandbox = Sandbox::new("schema-none");
    sandbox.run(&["schema"]).ends_with(2).says("the formats are `settings`, `write-up`");
    sandbox.run(&["schema", "slides"]).ends_with(2).says("did you mean `wrapped schema slide`?");
    sandbox.run(&["schema", "x"]).ends_with(2).says("there is no format `x`");
}
