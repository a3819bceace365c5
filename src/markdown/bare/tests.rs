use crate::markdown::outline::{leads_abroad, outline};
use crate::markdown::{opening, read};
use crate::source::{SourceId, Span};

fn html(text: &str) -> String {
    let span = Span::new(SourceId(0), 0, text.len());
    read(text, span, &|_| None).expect("it is shallow").html
}

/// Returns the addresses that a text leads to.
fn links(text: &str) -> Vec<String> {
    let span = Span::new(SourceId(0), 0, text.len());
    let found = outline(text, span).expect("it is shallow").links.into_iter();
    found.map(|(address, _)| address).filter(|one| leads_abroad(one)).collect()
}

#[test]
fn an_address_in_words_is_a_link() {
    assert_eq!(
        html("See https://a.example/b?c=1&d=2#e, then go."),
        "<p>See <a href=\"https://a.example/b?c=1&amp;d=2#e\">https://a.example/b?c=1&amp;d=2#e</a>, then go.</p>\n"
    );
    assert_eq!(
        html("www.a.example/b"),
        "<p><a href=\"http://www.a.example/b\">www.a.example/b</a></p>\n"
    );
}

#[test]
fn punctuation_behind_an_address_is_the_sentence_s() {
    for (text, address) in [
        ("https://a.example.", "https://a.example"),
        ("https://a.example/b?!.,:", "https://a.example/b"),
        ("(https://a.example/b)", "https://a.example/b"),
        ("(see https://a.example/b_(c))", "https://a.example/b_(c)"),
        ("https://a.example/b)))", "https://a.example/b"),
        ("[https://a.example/b]", "https://a.example/b"),
        ("\"https://a.example/b\"", "https://a.example/b"),
        ("'https://a.example/b'", "https://a.example/b"),
        ("{\"url\":\"https://a.example/b\",\"c\":1}", "https://a.example/b"),
        ("https://a.example/b&amp;c", "https://a.example/b&c"),
        ("https://a.example/b&hellip;", "https://a.example/b"),
        ("https://a.example/b;", "https://a.example/b"),
        ("https://a.example/b\\_c", "https://a.example/b_c"),
        ("https://a.example/b_c_d", "https://a.example/b_c_d"),
        ("https://a.example/__init__.py", "https://a.example/__init__.py"),
        ("https://a.example/*b*/c d", "https://a.example/*b*/c"),
        ("https://a.example/*b*", "https://a.example/*b"),
        ("**https://a.example/b**", "https://a.example/b"),
        ("_https://a.example/b_", "https://a.example/b"),
        ("https://a.example/b**now**", "https://a.example/b**now"),
        ("http://localhost:3000/x", "http://localhost:3000/x"),
        ("HTTPS://A.EXAMPLE", "HTTPS://A.EXAMPLE"),
        ("https://user@a.example/x", "https://user@a.example/x"),
        ("https://münchen.example/ß", "https://münchen.example/ß"),
        ("詳細は https://a.example/b。続き", "https://a.example/b"),
        ("請看https://a.example/b（附件）", "https://a.example/b"),
        ("*see www.a.example*", "http://www.a.example"),
        ("a<br>https://a.example/b<br>c", "https://a.example/b"),
        ("- https://a.example/b", "https://a.example/b"),
        ("| a |\n|---|\n| https://a.example/b |", "https://a.example/b"),
        ("# https://a.example/b", "https://a.example/b"),
    ] {
        assert_eq!(links(text), [address], "{text}");
    }
}

#[test]
fn what_only_looks_like_an_address_is_words() {
    for text in [
        "https://",
        "https:// a.example",
        "https://.",
        "https://_a.example_",
        "xhttps://a.example",
        "ftp://a.example",
        "git+ssh://a.example",
        "awww.a.example",
        "www.",
        "a/www.b.example",
        "://a.example",
        "a.example",
    ] {
        assert_eq!(links(text), [""; 0], "{text}");
    }
}

#[test]
fn code_links_pictures_and_tags_keep_their_addresses() {
    for text in [
        "`https://a.example`",
        "```\nhttps://a.example\n```",
        "    https://a.example",
        "<code>https://a.example</code>",
        "<kbd>https://a.example</kbd>",
        "<pre>\nhttps://a.example\n</pre>",
        "![https://a.example](b.png)",
        "<service url=\"https://a.example\">",
        "<script>\nfetch('https://a.example')\n</script>",
        "<!-- https://a.example -->",
    ] {
        assert_eq!(links(text), [""; 0], "{text}");
    }
    for text in [
        "[https://a.example](https://b.example)",
        "[see https://a.example now](https://b.example)",
        "<a href=\"https://b.example\">https://a.example</a>",
        "<https://b.example>",
        "[a]\n\n[a]: https://b.example",
    ] {
        assert_eq!(links(text), ["https://b.example"], "{text}");
    }
}

#[test]
fn each_word_around_an_address_is_kept_once() {
    let text =
        "a_b https://a.example/c_d&amp;e (x_y) \\* www.b.example/*f*, z_ & https://c.example";
    let span = Span::new(SourceId(0), 7, text.len() + 7);
    let found = opening(text, span, &|_| None).unwrap().unwrap();
    assert_eq!(
        found.text,
        "a_b https://a.example/c_d&e (x_y) * www.b.example/*f*, z_ & https://c.example"
    );
    let links = outline(text, span).unwrap().links;
    let places = links.iter().map(|(_, link)| &text[link.start - 7..link.end - 7]);
    assert_eq!(
        places.collect::<Vec<_>>(),
        ["https://a.example/c_d&amp;e", "www.b.example/*f", "https://c.example"]
    );
}
