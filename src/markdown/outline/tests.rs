use super::*;
use crate::source::SourceId;

fn ids(text: &str) -> Vec<String> {
    let found = of(text).anchors;
    found.iter().map(str::to_owned).collect()
}

fn of(text: &str) -> Outline {
    outline(text, Span::new(SourceId(0), 0, text.len())).expect("it is shallow")
}

#[test]
fn headings_are_called_as_github_calls_them() {
    for (heading, id) in [
        ("What we changed?", "what-we-changed"),
        ("Cause & effect", "cause--effect"),
        ("`retry_limit` in v1.2", "retry_limit-in-v12"),
        ("Störung (2)", "störung-2"),
        ("時系列 と 対応", "時系列-と-対応"),
        ("\u{1f680} Launch", "-launch"),
        ("5 - Why", "5---why"),
        ("**Bold** [link](https://a.example)", "bold-link"),
        ("Cafe\u{301}", "cafe\u{301}"),
        ("\u{1f680}", "section"),
    ] {
        assert_eq!(ids(&format!("## {heading}")), [id], "{heading}");
    }
}

#[test]
fn later_headings_of_the_same_words_are_numbered_from_one() {
    assert_eq!(ids("# A\n\n# A\n\n# A-1\n\n# A"), ["a", "a-1", "a-1-1", "a-2"]);
}

#[test]
fn an_outline_has_every_link_with_its_place() {
    let text = "[a](b.md) <me@a.example> ![c](d.png)\n\n[e]\n\n[e]: #f";
    let found = of(text);
    let links =
        found.links.iter().map(|(address, span)| (address.as_str(), &text[span.start..span.end]));
    assert_eq!(
        links.collect::<Vec<_>>(),
        [("b.md", "[a](b.md)"), ("mailto:me@a.example", "<me@a.example>"), ("#f", "[e]")]
    );
    assert_eq!(found.images[0].address, "d.png");
}

#[test]
fn an_address_is_sorted_by_where_it_leads() {
    let scheme = |name: &str| Way::Scheme(name.to_owned());
    for (address, leads) in [
        ("https://a.example", Way::Abroad),
        ("MAILTO:a@b.example", Way::Abroad),
        ("finding:a.b", Way::Finding),
        ("Finding:a.b", scheme("finding")),
        ("finding: a.b", scheme("finding")),
        ("finding://a.b", scheme("finding")),
        ("java\tscript:x", scheme("javascript")),
        ("https:a.example", Way::Dead),
        ("http:/a.example", Way::Dead),
        ("https:///a", Way::Dead),
        ("https://", Way::Dead),
        ("mailto:", Way::Dead),
        ("https://[::1]/", Way::Abroad),
        ("a/b:c", Way::Beside),
        ("#a", Way::Heading),
        ("//a.example", Way::Host),
        ("C:\\a", Way::Disk),
        ("c:/a", Way::Disk),
        ("..\\a.md", Way::Disk),
        ("", Way::Empty),
        (" \u{200b}", Way::Empty),
    ] {
        assert_eq!(way(address), leads, "{address:?}");
    }
}

#[test]
fn what_markdown_reads_as_no_link_is_found() {
    for (text, place) in [
        ("See [b](my post.md) now", "[b](my post.md)"),
        ("[c](Sub dir/c d.md \"T\")", "[c](Sub dir/c d.md \"T\")"),
        ("[h](https://x.example/a b)", "[h](https://x.example/a b)"),
        ("[h](https:// x.example)", "[h](https:// x.example)"),
        ("a [[a-1]] b", "[[a-1]]"),
        ("[[a-1|x y]]", "[[a-1|x y]]"),
        ("![[a.png]]", "![[a.png]]"),
        ("the [text][nope] is", "[text][nope]"),
        ("Text %%Z\n\nprivate%% more", "%%Z\n\nprivate%%"),
    ] {
        let found = of(text).unread;
        let places: Vec<&str> = found.iter().map(|one| &text[one.place.clone()]).collect();
        assert_eq!(places, [place], "{text}");
    }
}

#[test]
fn brackets_that_are_no_links_are_left_alone() {
    for text in [
        "`[[a]]` and `%%a%%`",
        "```\n[[ -z $x ]] [a][b] %%a%%\n```",
        "if [[ -z $x ]]; then",
        "[[1]](https://a.example) and a[i][j]",
        "\\[[a]] and \\[a](b c.md)",
        "[sic](as in the original)",
        "[INFO][main] started",
        "[text][b]\n\n[b]: https://a.example",
        "[a](b.md \"T\")",
        "from 100%% to 50%%",
        "[a](<my post.md>)",
        "[ ] [x] a",
        "[see [a][b]](c.md)\n\n[b]: d.md",
    ] {
        assert_eq!(of(text).unread, [], "{text}");
    }
}
