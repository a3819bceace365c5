//! Wrong names in a theme's own templates: each is told with its place, its words and the names that exist.

use crate::sandbox::Sandbox;

fn told(name: &str, path: &str, template: &str) -> String {
    let sandbox = Sandbox::with_report(name);
    let settings = "title: A small year\nyear: 2025\nzone: Europe/Oslo\n";
    sandbox.write("content/wrapped.yaml", &format!("{settings}theme: ours\n"));
    sandbox.write(&format!("content/themes/ours/{path}"), template);
    let run = sandbox.run(&["check", "content", "--quiet"]).ends_with(1);
    run.stderr
}

#[test]
fn a_block_that_no_template_beneath_has_is_told_with_those_that_exist() {
    let template = "{% extends \"wrapped/finding.html\" %}\n{% block titel %}é{% endblock %}\n";
    assert_eq!(
        told("templates-block", "finding.html", template),
        "\
error[theme-template]: `wrapped/finding.html` has no block `titel`
 --> content/themes/ours/finding.html:2:10
  |
2 | {% block titel %}é{% endblock %}
  |          ^^^^^
  |
  = hint: did you mean `title`?
  = hint: these exist here: behind, brand, facts, foot, head, kicker, kind, main, memory, method, nav, numbers, picture, title, trial

"
    );
}

#[test]
fn a_template_that_stands_on_none_or_on_itself_is_told_at_its_name() {
    let template = "<!-- wrapped -->{% include \"wraped/cards.html\" %}";
    assert_eq!(
        told("templates-include", "cover.html", template),
        "\
error[theme-template]: no template is called `wraped/cards.html`
 --> content/themes/ours/cover.html:1:29
  |
1 | <!-- wrapped -->{% include \"wraped/cards.html\" %}
  |                             ^^^^^^^^^^^^^^^^^
  |
  = hint: did you mean `wrapped/cards.html`?

"
    );
    let template = "{#- ours -#}\n{% extends 'finding.html' %}{% block title %}{% endblock %}";
    assert_eq!(
        told("templates-circle", "finding.html", template),
        "\
error[theme-template]: `finding.html` extends itself
 --> content/themes/ours/finding.html:2:13
  |
2 | {% extends 'finding.html' %}{% block title %}{% endblock %}
  |             ^^^^^^^^^^^^
  |
  = hint: the one beneath is `wrapped/finding.html`

"
    );
}

#[test]
fn each_wrong_name_is_told_with_its_words_and_a_near_one() {
    let cases = [
        ("{% extends 'layot.html' %}", "template", "layot.html", "layout.html", 13),
        ("{# é #}\n{{ 1 | uper }}", "filter", "uper", "upper", 8),
        ("{% if 'é' is strin %}{% endif %}", "test", "strin", "string", 14),
        ("{{ sayy(id='nav-data') }}", "function", "sayy", "say", 4),
        ("{{<stagee of={it} />}}", "component", "stagee", "stage", 3),
    ];
    for (index, (template, kind, wrong, near, column)) in cases.into_iter().enumerate() {
        let told = told(&format!("templates-{kind}"), "cover.html", template);
        let line = template.lines().count();
        let start = format!(
            "error[theme-template]: no {kind} is called `{wrong}`\n --> content/themes/ours/cover.html:{line}:{column}\n"
        );
        assert!(told.starts_with(&start), "{index}: {told}");
        assert!(told.contains(&"^".repeat(wrong.len())), "{told}");
        assert!(told.contains(&format!("= hint: did you mean `{near}`")), "{told}");
    }
}

#[test]
fn a_name_that_is_near_none_is_told_with_all_templates() {
    let told = told("templates-far", "cover.html", "{% extends 'base' %}");
    let all = "= hint: these exist here, the built-in ones also behind `wrapped/`: archive.html, cards.html,";
    assert!(told.contains(all), "{told}");
}

#[test]
fn a_frame_of_slides_without_its_main_block_is_told_what_it_lacks() {
    let told = told("templates-frame", "slides/frame.html", "<section></section>\n");
    assert_eq!(
        told,
        "\
error[theme-template]: other templates fill blocks that it does not have
--> content/themes/ours/slides/frame.html
 = hint: put `{% block footing %}{% endblock %}`, `{% block main %}{% endblock %}`, `{% block numbers %}{% endblock %}` and `{% block scan %}{% endblock %}` where they go

"
    );
}
