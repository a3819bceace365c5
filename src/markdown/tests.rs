use proptest::prelude::*;

use super::*;
use crate::source::SourceId;

fn prose(text: &str) -> Prose {
    read(text, span(text), &|_| None).expect("it is shallow enough")
}

fn span(text: &str) -> Span {
    Span::new(SourceId(0), 0, text.len())
}

fn first_words(text: &str) -> Option<Opening> {
    opening(text, span(text), &|_| None).expect("it is shallow enough")
}

fn html(text: &str) -> String {
    prose(text).html
}

/// The elements that a write-up may become.
const KNOWN: &str = "p h2 h3 h4 h5 h6 blockquote div pre code ul ol li table thead tbody tr th td em strong del a br hr \
     span sup section b i kbd sub s u details summary";

/// The attributes that they may have.
const ALLOWED: &str = "href= id= class= role= aria-label= tabindex= scope= start= dir= open=";

/// Describes what would run, or lead where no page may lead, if a browser read this.
fn danger(html: &str) -> Option<String> {
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let tag = rest[at + 1..].split('>').next().unwrap_or_default();
        let name: String =
            tag.trim_start_matches('/').chars().take_while(|c| c.is_ascii_alphanumeric()).collect();
        if !KNOWN.split_whitespace().any(|known| known == name) {
            return Some(format!("tag <{tag}>"));
        }
        let attributes = tag.split_once(' ').map_or("", |(_, rest)| rest);
        for word in attributes.split('"').step_by(2) {
            let word = word.trim();
            let is_allowed = word.is_empty() || ALLOWED.split_whitespace().any(|one| one == word);
            if !is_allowed {
                return Some(format!("attribute `{word}` in <{tag}>"));
            }
        }
        if let Some(address) = tag.split("href=\"").nth(1) {
            let good = ["http:", "https:", "mailto:", "#"];
            let address = address.to_lowercase();
            if !good.iter().any(|start| address.starts_with(start)) {
                return Some(format!("address {address}"));
            }
        }
        rest = &rest[at + 1..];
    }
    None
}

#[test]
fn nothing_hostile_survives() {
    let hostile = [
        "[a](javascript:alert(1))",
        "[a](JaVaScRiPt:alert(1))",
        "[a](<JaVa\tscript:alert(1)>)",
        "[a](<java\u{a0}script:alert(1)>)",
        "[a](<\u{1}javascript:alert(1)>)",
        "[a](&#106;avascript:alert(1))",
        "[a](&#x6A;avascript&colon;alert(1))",
        "[a](java&Tab;script:alert(1))",
        "[a](java&NewLine;script:alert(1))",
        "[a](java%0ascript:alert(1))",
        "[a](\u{200b}javascript:alert(1))",
        "[a](data:text/html;base64,PHNjcmlwdD4=)",
        "[a](vbscript:x)",
        "[a](file:///etc/passwd)",
        "[a](//evil.example)",
        "[a](/\\evil.example)",
        "[a][b]\n\n[b]: javascript:alert(1)",
        "<javascript:alert(1)>",
        "![a](javascript:alert(1))",
        "[![a](x)](javascript:alert(1))",
        "[![a [b](https://b.example)](x)](https://c.example)",
        "<script>alert(1)</script>",
        "</title><script>alert(1)</script>",
        "text <img src=x onerror=alert(1)> text",
        "<svg onload=alert(1)>\n<math><mi xlink:href=\"javascript:x\">",
        "<style>*{display:none}</style>",
        "<iframe src=\"https://evil.example\"></iframe>",
        "<meta http-equiv=refresh content=0>",
        "[\" onmouseover=\"alert(1)](https://a.example/\"onmouseover=\"alert(1))",
        "[a](https://a.example \"\\\" onmouseover=\\\"alert(1)\")",
        "```\"><script>alert(1)</script>\ncode\n```",
        "# <script>alert(1)</script>",
        "a[^\"><script>]\n\n[^\"><script>]: note",
        "| <b> |\n|:-:|\n| <script> |",
        "> [!NOTE]\n> <script>",
        "<!-- --><script>alert(1)</script>",
        "<!-- <script>alert(1)</script> -->",
        "<?php evil ?>\n\n<![CDATA[<script>]]>",
    ];
    for text in hostile {
        let found = html(text);
        assert_eq!(danger(&found), None, "from {text}: {found}");
    }
}

#[test]
fn what_nobody_sees_is_in_no_page() {
    let prose = prose(
        "# A\u{202e}bc\n\n`if\u{2066} x` and \u{200b}y [z\u{feff}](https://a.example \"t\u{2069}\")\n",
    );
    assert!(!prose.html.contains(crate::source::is_hidden), "{}", prose.html);
    assert!(prose.html.contains("if x") && prose.html.contains("Abc"));
}

#[test]
fn addresses_that_a_page_may_lead_to_are_followed() {
    for address in
        ["https://a.example/b?c=d&e=f#g", "HTTP://a.example", "mailto:reliability@a.example"]
    {
        let found = prose(&format!("[words]({address})"));
        assert!(found.html.contains("<a href="), "{}", found.html);
    }
    assert_eq!(
        html("[a](https://a.example/?q=1&r=é)"),
        "<p><a href=\"https://a.example/?q=1&amp;r=%C3%A9\">a</a></p>\n"
    );
}

#[test]
fn a_link_beside_the_file_leads_where_the_caller_says() {
    let text = "[one](other.md) [two](lost.md)";
    let resolve = |address: &str| (address == "other.md").then(|| "../INC-2/index.html".to_owned());
    let found = read(text, span(text), &resolve).unwrap();
    assert_eq!(found.html, "<p><a href=\"../INC-2/index.html\">one</a> two</p>\n");
}

#[test]
fn claims_and_images_know_their_place_in_the_file() {
    let file = "---\n---\nSee [8.8 times](finding:web-tests.ratio) and ![a graph](graph.png).";
    let body = Span::new(SourceId(3), 8, file.len());
    let found = read(&file[8..], body, &|_| None).unwrap();
    let reading = outline::outline(&file[8..], body).unwrap().reading;
    let (claim, image) = (&reading.claims[0], &found.images[0]);
    assert_eq!(
        (claim.address.as_str(), claim.text.as_str()),
        ("finding:web-tests.ratio", "8.8 times")
    );
    assert_eq!(&file[claim.span.start..claim.span.end], "[8.8 times](finding:web-tests.ratio)");
    assert_eq!(&file[image.span.start..image.span.end], "![a graph](graph.png)");
    assert_eq!(found.html, "<p>See 8.8 times and a graph.</p>\n");
}

#[test]
fn control_characters_are_shown_and_what_only_begins_like_one_stays() {
    assert_eq!(
        html("a\u{1}b\u{7f}c\u{85}d\u{a0}e\u{e9}\tf"),
        "<p>a\u{fffd}b\u{fffd}c\u{fffd}d\u{a0}e\u{e9}\tf</p>\n"
    );
}

#[test]
fn headings_begin_at_two_and_skip_no_level() {
    assert_eq!(
        html("### A\n\n###### B\n\n#### C\n\n# D"),
        "<h2 id=\"text-a\">A</h2>\n<h3 id=\"text-b\">B</h3>\n<h3 id=\"text-c\">C</h3>\n<h2 id=\"text-d\">D</h2>\n"
    );
}

#[test]
fn ids_of_headings_are_told_apart_and_links_to_them_lead_there() {
    let found = html("## Why?\n\n## Why\n\n[up](#why) [down](#why-1) [nowhere](#how)");
    assert!(found.contains("id=\"text-why\"") && found.contains("id=\"text-why-1\""));
    assert!(
        found.ends_with(
            "<a href=\"#text-why\">up</a> <a href=\"#text-why-1\">down</a> nowhere</p>\n"
        )
    );
}

#[test]
fn a_heading_without_words_is_none() {
    assert_eq!(html("#\n\n## <!-- x -->\n\ntext"), "<p>text</p>\n");
}

#[test]
fn comments_are_never_published() {
    let text =
        "a <!-- name --> b\n\n<!-- a\n\nsecret -->\n\n<div><!-- x -->shown</div>\n\n<!-- open";
    let found = prose(text);
    assert_eq!(found.html, "<p>a  b</p>\n<div>shown</div>");
}

#[test]
fn a_comment_ends_where_it_is_closed_and_at_no_empty_line() {
    for text in [
        "<div>\n<!-- a\n\nsecret\n\n-->\n</div>\n\nend",
        "a <!-- b\n\nsecret\n\nc --> end",
        "- a <!-- b\n\n  [secret](https://secret.example)\n\n- c --> end",
        "> <!-- a\n\nsecret\n\n> --> end",
        "a <!-- b\n\n```\nsecret\n```\n\n    secret\n\n# secret\n\n![secret](x) &amp; --> end",
        "<p>\r\n<!-- a\r\n\r\nsecret -->\r\n\r\nend",
        "<!--> end <!-- secret -->",
        "| a |\n|---|\n| b <!-- secret |\n\nsecret --> end",
    ] {
        let found = prose(text);
        let shown = format!("{found:?}");
        assert!(!shown.contains("secret"), "{text:?}: {shown}");
        assert!(found.html.contains("end"), "{text:?}: {shown}");
    }
}

#[test]
fn what_only_looks_like_a_comment_is_shown() {
    let found =
        prose("`<!-- code -->` and\n\n    <!-- block -->\n\n\\<!-- escaped --> and <!-- open");
    for word in ["code", "block", "escaped", "open"] {
        assert!(found.html.contains(word), "{word}: {}", found.html);
    }
}

#[test]
fn a_table_scrolls_by_itself_and_needs_no_style() {
    assert_eq!(
        html("| | n |\n|---|--:|\n| a | 1 |"),
        "<div class=\"scroll\" role=\"group\" aria-label=\"Table\" tabindex=\"0\"><table>\n\
         <thead><tr><td></td><th scope=\"col\" class=\"right\">n</th></tr></thead>\n<tbody>\n\
         <tr><td>a</td><td class=\"right\">1</td></tr>\n</tbody></table></div>\n"
    );
}

#[test]
fn tasks_are_marks_and_no_boxes() {
    let found = html("- [x] pinned\n- [ ] tested");
    assert!(found.contains("aria-label=\"done\">\u{2611}</span> pinned"));
    assert!(found.contains("aria-label=\"to do\">\u{2610}</span> tested"));
}

#[test]
fn an_alert_says_what_it_is() {
    let found = html("> [!WARNING]\n> Hot.");
    assert_eq!(
        found,
        "<div class=\"alert warning\" role=\"note\">\n<p class=\"alert-title\">Warning</p>\n<p>Hot.</p>\n</div>\n"
    );
}

#[test]
fn a_note_leads_back_to_its_first_place() {
    let found = html("One[^a], again[^a].\n\n[^a]: The note.");
    assert_eq!(found.matches("id=\"text--from-1\"").count(), 1);
    assert_eq!(found.matches("href=\"#text--note-1\"").count(), 2);
    assert!(found.contains("<li id=\"text--note-1\"><p>The note.</p>\n<a href=\"#text--from-1\""));
}

#[test]
fn links_never_stand_in_links() {
    let found = html("[a ![b [c](https://c.example)](d) e](https://f.example)");
    let parts: Vec<&str> = found.split("<a ").skip(1).collect();
    let ended = |part: &&str| part.contains("</a>");
    assert!(parts.len() == 2 && parts.iter().all(ended), "{found}");
}

#[test]
fn a_link_without_words_shows_its_address() {
    assert_eq!(
        html("[](https://a.example)"),
        "<p><a href=\"https://a.example\">https://a.example</a></p>\n"
    );
}

#[test]
fn code_is_kept_and_may_scroll() {
    assert_eq!(
        html("```rust\nlet a = 1 < 2;\n```"),
        "<pre tabindex=\"0\"><code>let a = 1 &lt; 2;\n</code></pre>\n"
    );
}

#[test]
fn the_opening_is_the_first_paragraph_and_stands_alone() {
    let text = "# T\n\n> quote\n\nFirst *one*[^a], [up](#t).\n\nSecond.\n\n[^a]: n";
    let opening = first_words(text).unwrap();
    assert_eq!(opening.html, "First <em>one</em>, up.");
    assert_eq!(opening.text, "First one, up.");
}

#[test]
fn a_body_without_a_paragraph_has_no_opening() {
    assert_eq!(first_words("- a\n- b"), None);
    assert_eq!(first_words(""), None);
}

#[test]
fn words_are_counted_without_marks() {
    for (text, words) in [
        ("# Two words\n\n- **three** `more` [here](x)\n\n<!-- none -->", 5),
        ("[](https://a.example) <https://b.example> [](lost.md) ![](https://c.example/d.png)", 3),
        ("a<br>b\n\n| c | d |\n|---|---|\n| e | [f](#g) |", 6),
    ] {
        let reading = outline::outline(text, span(text)).unwrap().reading;
        assert_eq!(reading.words, words, "{text}");
    }
}

#[test]
fn sixty_four_levels_are_read_and_one_more_is_refused() {
    let nested = |levels: usize| format!("{}a", "> ".repeat(levels));
    let read = |text: &str| read(text, span(text), &|_| None);
    // The paragraph inside is a level too.
    assert!(read(&nested(DEEPEST - 1)).is_ok());
    assert_eq!(read(&nested(DEEPEST)), Err(Fault::TooDeep));
    assert_eq!(read(&">".repeat(5_000)), Err(Fault::TooDeep));
    assert!(Fault::TooDeep.to_string().contains("64"));
}

#[test]
fn a_panic_of_the_parser_ends_here() {
    assert_eq!(contained::<()>(|| panic!("a bug of the parser")), Err(Fault::Broken));
}

proptest! {
    #[test]
    fn no_text_is_dangerous(text in "([a-z <>!\\[\\]()#*_`|:\"'&;^\\\\/=~\n\t-]|<!--|-->|javascript:|data:|<script>|<b|<i |</b>|<a href=|<details|</details>|&#106;|\\[x\\]\\(|```|\\[\\^a\\]|- \\[x\\] |\\|-\\|\n){0,60}") {
        if let Ok(found) = read(&text, span(&text), &|_| None) {
            prop_assert_eq!(danger(&found.html), None, "{}", found.html);
        }
    }

    #[test]
    fn a_comment_takes_nothing_apart(text in "(<!--|-->|<div>|a|b c|\n|\n\n|- |> |# |\\*|`|\\[x\\]|\\(y\\)|!|\\[\\^a\\]|\\[\\^a\\]: |\\||\n\\|-\\|-\\|\n|&amp;|    |\r\n){0,40}") {
        prop_assert_ne!(read(&text, span(&text), &|_| None), Err(Fault::Broken));
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,80}") {
        let _ = read(&text, span(&text), &|_| None);
    }
}

#[test]
fn many_equal_headings_are_numbered() {
    assert!(html(&"a\n-\n".repeat(500)).contains("id=\"text-a-499\""));
}

#[test]
fn what_broke_the_parser_before_breaks_no_build() {
    // Findings of its fuzzers: issues 521, 564, 666, 921 and 1112.
    for text in [
        ">\n >>><N\n",
        "*\t[][\n\t<p]>\n\t[]",
        ".\r> ^](\r\u{c}\r\0\0\r.\r[^\0\0\\\0\0\0^^^^^]",
        "- [x]\t\t\n\\\n-",
        "<!S\r:",
    ] {
        match read(text, span(text), &|_| None) {
            Ok(found) => assert_eq!(danger(&found.html), None, "{text:?}"),
            Err(fault) => assert_eq!(fault, Fault::Broken, "{text:?}"),
        }
    }
}
