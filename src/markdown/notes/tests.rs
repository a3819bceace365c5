use super::*;

fn forms(text: &str) -> Vec<NotesForm> {
    beginnings(text).iter().map(|one| one.form).collect()
}

fn said(text: &str) -> Vec<&str> {
    let found = beginnings(text);
    found.iter().map(|one| &text[one.words.clone()]).collect()
}

#[test]
fn notes_are_read_in_any_dress_of_headings_emphasis_and_quotes() {
    for line in [
        "Notes:",
        "notes:",
        "NOTES: said",
        "## Notes:",
        "##Notes:",
        "**Notes:**",
        "**Notes**:",
        "_notes_: said",
        "> Notes:",
        "> ## *Notes*:",
        "   Notes :",
        "\u{a0}Notes:",
        "\u{200b}Notes\u{a0}:",
        "***Notes:***",
        "Notes：",
        "No\u{ad}tes:",
        "*Notes: said*",
        "Notes&colon;",
        "# Notes: #",
    ] {
        assert_eq!(forms(&format!("Seen.\n\n{line}\nsaid")), [NotesForm::Notes], "{line}");
    }
    assert_eq!(forms("Seen,\nNotes:\nsaid"), [NotesForm::Notes]);
    assert_eq!(forms("Seen\nNotes:\n---\nsaid"), [NotesForm::Notes]);
}

#[test]
fn other_words_and_other_dress_only_look_like_notes() {
    for line in [
        "Note:",
        "Note: said",
        "**Note:** said",
        "Speaker notes:",
        "Speaker\u{2019}s notes",
        "## Notes",
        "**Notes**",
        "Notes",
        "Presenter notes \u{2014} said",
        "Sprechernotizen:",
        "> Anmerkungen: said",
        "- Notes:",
        "1. Notes:",
        "- [ ] Notes: said",
        "| Notes: | said |\n|---|---|",
        "| a |\n|---|\n| b | <i>Note: said |",
        "\u{1f4dd} Notes:",
        "\u{2022} Note:",
        "~~Notes:~~",
        "[Notes:](https://a.example)",
        "<b>Note:</b> said",
        "<p>Note: said</p>",
        "<br>Notes: said",
        "Seen.<br>Note: said",
        "Seen.\u{2028}Note: said",
        "[^1]: Note: said",
        "&nbsp;Note:",
        "Notes (mine): said",
        "[!NOTES]",
        "Notes\n===",
        "![Notes: said](x.png)",
        "//Note: said",
        "#+begin_notes",
        "#speaker-note[said]",
        "Seen `a\nNote: said` b",
        "---\nnote: said\n---",
    ] {
        assert_eq!(forms(&format!("Seen.\n\n{line}\n")), [NotesForm::Words], "{line}");
    }
}

#[test]
fn dashes_brackets_and_roles_begin_notes_as_a_colon_does() {
    for line in [
        "Note - said",
        "Note \u{2013} said",
        "Notes \u{2014} said",
        "Notes\u{2014}said",
        "**Notes** - said",
        "- Note - said",
        "(Notes: said)",
        "[Notes: said]",
        "(Speaker notes: said)",
        "*(Notes: said)*",
        "Speaker: said",
        "**Presenter:** said",
        "Sprecher: sagt",
        "Speaker - said",
        "<details><summary>Notes</summary>\n\nsaid\n\n</details>",
        "<h2>Speaker notes</h2>",
        "[Notes](https://a.example): said",
    ] {
        let text = format!("Seen.\n\n{line}\n");
        assert_eq!(forms(&text), [NotesForm::Words], "{line}");
    }
}

#[test]
fn notes_of_a_speaker_mean_nothing_else() {
    for text in [
        "Text.\n**Speaker notes**\nZ",
        "Text.\nSpeaker notes\nZ",
        "Text  \n**Presenter notes**  \nZ",
        "> Text\n> **Speaker notes**\n> Z",
        "- Speaker notes\n  - Z",
        "- Text\n- Speaker notes\n- Z",
        "| Slide | Speaker notes |\n|---|---|\n| a | Z |",
        "**Speaker notes** Z",
        "### Speaker notes Z",
        "Speaker notes Z",
        "Speaker notes. Z",
        "Speaker notes, Anna: Z",
        "Speaker notes for Anna: Z",
        "Speaker notes v2: Z",
        "Speaker notes and timing: Z",
        "Speaker notes + demo: Z",
        "speaker_notes = Z",
        "[speaker-notes]\nZ\n[/speaker-notes]",
        "[Speaker Notes]\nZ",
        "[Speaker notes] Z",
        "Presenter\u{2019}s notes Z",
        "<summary>For the speaker</summary>",
    ] {
        assert_eq!(forms(text), [NotesForm::Words], "{text}");
    }
}

#[test]
fn a_lone_word_that_stands_by_itself_begins_notes() {
    for text in [
        "Text.\nNotes\nZ",
        "Text.<br>Notes<br>Z",
        "Text\n**Notes**\nZ",
        "- **Notes**\n  - Z",
        "1. Notes\n   Z",
        "|Notes|\n|-|\n|Z|",
        "<div>Notes</div>\nZ",
        "<div>\nNotes\n</div>\nZ",
        "<center>Notes</center>\nZ",
        "{notes}\nZ\n{/notes}",
    ] {
        assert_eq!(forms(text), [NotesForm::Words], "{text}");
    }
}

#[test]
fn words_in_strange_dress_and_company_begin_notes() {
    for text in [
        "==Notes==: Z",
        ":memo: Note: Z",
        ":speech_balloon: Notes: Z",
        "a) Notes: Z",
        "\"Notes\": Z",
        "\u{201c}Notes\u{201d}: Z",
        "Notes \u{1f4dd} for Anna: Z",
        "Notes, for the speaker: Z",
        "Moderationstext: Z",
        "Opmerkingen: Z",
        "Our notes: Z",
    ] {
        assert_eq!(forms(text), [NotesForm::Words], "{text}");
    }
}

#[test]
fn the_marks_of_other_tools_look_like_notes() {
    for line in [
        "???",
        "??? said",
        "????",
        ":::notes",
        "::: notes",
        "::: {.notes}",
        ":::{.speaker-notes}",
        "::: note",
        "<aside class=\"notes\">said</aside>",
        "<aside\n  class='notes'>\nsaid\n</aside>",
        "<Notes>",
        "<notes>said</notes>",
        "Seen <span class=notes>said</span>",
        "<section data-notes=\"said\">",
        "^ said",
        "^said",
        "[.notes]",
        "[NOTE.speaker]",
        "[role=notes]",
        "{{% note %}}",
        "\\note{said}",
        "<!-- notes -->",
        "<!-- Speaker notes: -->\nsaid",
        "<!--notes:-->",
        "```notes\nsaid\n```",
        "~~~ {.speaker-notes}\nsaid\n~~~",
        "said\n{: .notes}",
        "{: .notes}\nsaid",
        "said {.notes}",
        "<!-- .element: class=\"notes\" -->\nsaid",
        ".notes said",
        "~~~SECTION:notes~~~\nsaid\n~~~ENDSECTION~~~\n~~~",
        ":::speaker",
        "{{< speaker >}}",
        "{% speaker %}",
        "<aside class=\"speaker\">",
        "<div class=\"presenter\">",
        "<!-- speaker -->\nsaid",
        "<!-- notes for Anna -->\nsaid",
        "[%notes]\nsaid",
        ".. revealjs-notes::",
        "#pdfpc.speaker-note(\"said\")",
    ] {
        assert_eq!(forms(&format!("Seen.\n\n{line}\n")), [NotesForm::Mark], "{line}");
    }
}

#[test]
fn what_means_itself_is_left_alone() {
    for text in [
        "\\Note: half",
        "**\\Note:** half",
        "- \\Notes: half",
        "## \\Notes",
        "\\??? What now",
        "\\::: notes",
        "\\^ said",
        "> [!NOTE]\n> half",
        "Release notes: see below",
        "- Notes\n- Alerts",
        "| Service | Notes |\n|---|---|\n| a | x |",
        "Where we looked: tickets,\nnotes\nand chats",
        "- Internal notes\n- Customer updates",
        "[Note 1](https://a.example)",
        "Moderators: 12 h without tools",
        "- Speaker: 3",
        "Talk track: 3 incidents",
        "[a](https://a.example/notes/1) and <a href=\"https://a.example/notes/1\">b</a>",
        "<img src=\"../static/notes/a.png\"> <span title=\"note\">a</span>",
        "a {x} and { .b }",
        "<!-- notes for Anna: ask twice -->",
        "\\Speaker notes are short",
        "<summary>\\Notes</summary>",
        "We wrote\nspeaker notes for each",
        "Read the\nnotes\n",
        "Note that this holds",
        "Note that secret talks",
        "Note the slides",
        "\\Note - half",
        "(\\Notes: half)",
        "\\Speaker: Anna",
        "Note-taking was slow",
        "[NOTE]",
        "[release-notes.txt]",
        "(notes of the call)",
        "<details><summary>Release notes</summary>\n\nseen\n\n</details>",
        "Speakers were off",
        "(Note: half)",
        "\u{201c}Note: half\u{201d}",
        "`Note:` is code",
        "    Note: code",
        "```\nNote: code\n???\n```",
        "~~~\n???\n~~~",
        "<!-- Note: to check -->",
        "<!--\nNotes:\nsaid\n-->",
        "Why??? Nobody knows",
        "2^10 `:::notes` `<aside class=\"notes\">`",
        "[notes]: https://a.example",
        "[^note]: half",
        "::: warning",
        "<div class=\"wide\">seen</div>",
        "^2 is a square",
    ] {
        assert_eq!(forms(text), [], "{text}");
    }
}

#[test]
fn code_that_is_never_closed_hides_nothing() {
    assert_eq!(forms("```\ncode\n\nNotes:\nsaid\n"), [NotesForm::OpenCode]);
    assert_eq!(
        forms("~~~ sh\ncode\n```\nNote: said\n???"),
        [NotesForm::OpenCode, NotesForm::OpenCode]
    );
    assert_eq!(forms("> ```\n> Note: code\n> ```\n"), []);
}

#[test]
fn a_complaint_points_at_the_words() {
    assert_eq!(said("Seen.\n\n- **Speaker\u{2019}s notes:** said"), ["Speaker\u{2019}s notes:"]);
    assert_eq!(said("Seen.\n\n## Notes ##"), ["Notes"]);
    assert_eq!(said("Seen.\n\n  ???\nsaid"), ["???"]);
    assert_eq!(said("a <span class=\"notes\">b</span>"), ["<span class=\"notes\">"]);
    assert_eq!(said("Note&colon; said"), ["Note&colon;"]);
    let shown = |text| beginnings(text)[0].said.clone();
    assert_eq!(shown("**Note**: said"), "Note:");
    assert_eq!(shown("~~Notes~~: said"), "Notes:");
    assert_eq!(shown("[Notes:](https://a.example)"), "Notes:");
}

#[test]
fn the_backslash_of_a_word_that_means_itself_is_on_no_page() {
    let html = |text: &str| {
        let span = crate::source::Span::new(crate::source::SourceId(0), 0, text.len());
        let slide = super::super::Above { is_slide: true, ..Default::default() };
        let around = crate::markdown::Around::words(&|_| None);
        super::super::read_below(&slide, text, span, around).expect("it is shallow").html
    };
    assert_eq!(html("**\\Note:** a\\b"), "<p><strong>Note:</strong> a\\b</p>\n");
    assert_eq!(html("- a\n\\Notes: b"), "<ul>\n<li>a\nNotes: b</li>\n</ul>\n");
    assert_eq!(
        html("`\\Note:` and \\note{x} \\alpha"),
        "<p><code>\\Note:</code> and \\note{x} \\alpha</p>\n"
    );
    let fold = html("<details><summary>\\Notes</summary>a</details>");
    assert!(fold.contains("<summary>Notes</summary>"), "{fold}");
    assert!(html("| a |\n|---|\n| \\Notes: b |").contains("<td>Notes: b</td>"));
    assert_eq!(html("\"\\Notes\": a"), "<p>&quot;Notes&quot;: a</p>\n");
    let below_raw = html("<p>\n\\Note: a\n</p>\n\n\\Note: b");
    assert!(below_raw.ends_with("<p>Note: b</p>\n"), "{below_raw}");
}
