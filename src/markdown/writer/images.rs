//! Images: a picture if the page has one, a link if it is on another site, and its words otherwise.

use std::ops::Range;

use super::Writer;
use crate::escape;
use crate::markdown::prose::{Image, Picture};
use crate::markdown::safe::{self, Way};
use crate::source::address::decoded;

/// An image whose alternative text is being read.
pub(super) struct Open {
    /// Its index in the list of all images.
    place: usize,
    /// Lengths of HTML and words where its own words began.
    start: (usize, usize),
    shown: Shown,
}

enum Shown {
    Picture(Picture),
    Link,
    Words,
}

impl Writer<'_> {
    /// Begins an image; its alternative text follows as words.
    pub(in crate::markdown) fn start_image(&mut self, address: String, range: &Range<usize>) {
        let shown = match safe::way(&address) {
            Way::Abroad if address.starts_with("mailto:") => Shown::Words,
            Way::Abroad if self.is_in_link() || !self.images.is_empty() => Shown::Words,
            Way::Abroad => Shown::Link,
            Way::Beside => (self.around.image)(&address).map_or(Shown::Words, Shown::Picture),
            _ => Shown::Words,
        };
        if matches!(shown, Shown::Link) {
            self.put("<a href=\"");
            safe::href(&address, &mut self.prose.html);
            self.put("\">");
        }
        self.images.push(Open {
            place: self.prose.images.len(),
            start: (self.prose.html.len(), self.words.len()),
            shown,
        });
        self.prose.images.push(Image { address, text: String::new(), span: self.span(range) });
    }

    /// Ends an image. One on another site without words is named after its address.
    pub(in crate::markdown) fn end_image(&mut self) {
        let Open { place, start: (html, text), shown } =
            self.images.pop().expect("what ends has begun");
        let words = self.words[text..].replace('\n', " ").trim().to_owned();
        self.forget();
        let address = &self.prose.images[place].address;
        let is_abroad = safe::way(address) == Way::Abroad;
        let name = (is_abroad && words.is_empty()).then(|| name(address));
        let is_link = matches!(shown, Shown::Link);
        if let Shown::Picture(picture) = shown {
            self.prose.html.truncate(html);
            self.picture(&picture, &words);
        } else {
            name.iter().for_each(|name| self.say(name));
        }
        if is_link {
            self.put("</a>");
        }
        self.prose.images[place].text = words;
    }

    fn picture(&mut self, picture: &Picture, words: &str) {
        self.put("<img src=\"");
        safe::href(&picture.source, &mut self.prose.html);
        self.put("\" alt=\"");
        escape::push_markup(words, &mut self.prose.html);
        let Picture { width, height, .. } = picture;
        self.put(&format!("\" width=\"{width}\" height=\"{height}\""));
        // No `loading="lazy"`: a page may be printed at once.
        self.put(if picture.source.starts_with("data:") { ">" } else { " decoding=\"async\">" });
    }
}

/// Returns a name for a web address: the file name, or the host if there is none.
pub(in crate::markdown) fn name(address: &str) -> String {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let (_, rest) = path.split_once("//").unwrap_or(("", path));
    let last = rest.rsplit('/').find(|step| !step.is_empty());
    decoded(last.unwrap_or(address))
}

#[cfg(test)]
mod tests {
    use crate::markdown::prose::{Around, Picture, Prose};
    use crate::markdown::{Above, read_below};
    use crate::source::{SourceId, Span};

    fn read(text: &str) -> Prose {
        let span = Span::new(SourceId(0), 0, text.len());
        let picture = |address: &str| {
            (address != "lost.png").then(|| Picture {
                source: "../p.png?a=\"1\"&b".to_owned(),
                width: 3,
                height: 2,
            })
        };
        let around = Around { link: &|_| None, image: &picture };
        read_below(&Above::default(), text, span, around).unwrap()
    }

    /// The tag of the picture with these words.
    fn img(words: &str) -> String {
        format!(
            "<img src=\"../p.png?a=%221%22&amp;b\" alt=\"{words}\" width=\"3\" height=\"2\" decoding=\"async\">"
        )
    }

    #[test]
    fn the_words_of_a_picture_stay_words_whatever_stands_in_them() {
        for (text, words) in [
            ("![a *b* `c`](p.png)", "a b c"),
            ("![\"><script>](p.png)", "&quot;&gt;&lt;script&gt;"),
            ("![a\nb](p.png)", "a b"),
            ("![a ![b](p.png) c](p.png)", "a b c"),
            ("![a [b](https://c.example) d](p.png)", "a b d"),
            ("![a ![b](https://c.example/d.png)](p.png)", "a b"),
            ("![](p.png)", ""),
        ] {
            let prose = read(text);
            assert_eq!(prose.html, format!("<p>{}</p>\n", img(words)), "{text}");
        }
    }

    #[test]
    fn a_heading_that_is_a_picture_alone_is_a_paragraph() {
        assert_eq!(read("# ![](p.png)").html, format!("<p>{}</p>\n", img("")));
        let html = format!("<h2 id=\"text-a\">{}</h2>\n", img("a"));
        assert_eq!(read("# ![a](p.png)").html, html);
        assert_eq!(read("# ![](lost.png)").html, "");
        let strong = format!("<p><strong>{}</strong></p>\n", img(""));
        assert_eq!(read("# **![](p.png)**").html, strong);
    }

    #[test]
    fn a_tag_with_an_address_and_words_is_an_image() {
        for (text, html) in [
            ("<img src=\"p.png\" alt=\"a &amp; b\" width=400 class=x>", None),
            ("<img alt=\"a &amp; b\" src=' p.png' loading=lazy style=\"x\" />", None),
            ("*<IMG ALT='a &amp; b' SRC=p.png>*", Some("<p><em>@</em></p>\n")),
            (
                "<p align=center>\n<img src=p.png alt='a\n&amp; b'>\n</p>",
                Some("<p class=\"center\">\n@\n</p>"),
            ),
            (
                "<a href=\"https://c.example\"><img src=p.png alt='a &amp; b'></a>",
                Some("<p><a href=\"https://c.example\">@</a></p>\n"),
            ),
            ("b<br><img src=p.png alt='a &amp; b'>", Some("<p>b<br>@</p>\n")),
            ("<img src=lost.png alt='a &amp; b'>", Some("<p>a &amp; b</p>\n")),
            (
                "<img src=https://c.example/d.png alt='a &amp; b'>",
                Some("<p><a href=\"https://c.example/d.png\">a &amp; b</a></p>\n"),
            ),
            ("<img src=javascript:alert(1) alt='a &amp; b'>", Some("<p>a &amp; b</p>\n")),
            ("<img src='data:image/png;base64,AA' alt='a &amp; b'>", Some("<p>a &amp; b</p>\n")),
        ] {
            let prose = read(text);
            let wanted = html.unwrap_or("<p>@</p>\n").replace('@', &img("a &amp; b"));
            assert_eq!(prose.html, wanted, "{text}");
            let images: Vec<_> = prose.images.iter().map(|one| one.text.as_str()).collect();
            assert_eq!(images, ["a & b"], "{text}");
        }
    }

    #[test]
    fn a_tag_without_words_or_with_a_script_is_text() {
        for text in [
            "<img src=p.png>",
            "<img alt=a>",
            "<img src='' alt=a>",
            "<img src=p.png alt=a onerror=x>",
            "</img>",
        ] {
            let prose = read(&format!("<b>b</b> {text}"));
            assert!(!prose.html.contains("<img") && prose.images.is_empty(), "{}", prose.html);
            assert!(prose.html.contains("&lt;"), "{}", prose.html);
        }
    }

    #[test]
    fn a_picture_stays_whole_beside_tags_and_nothing_else_is_loaded() {
        let tags = "<b>b</b> <s src=p.png>c</s> <a href=\"data:image/png;base64,AA\">d</a>";
        let prose = read(&format!("![a](p.png) {tags}"));
        let wanted = format!("<p>{} <b>b</b> <s>c</s> d</p>\n", img("a"));
        assert_eq!(prose.html, wanted);
        let inside = |source: &str| {
            let picture = Picture { source: source.to_owned(), width: 3, height: 2 };
            let around = Around { link: &|_| None, image: &|_| Some(picture.clone()) };
            let text = "![a](p.png) <b>b</b>";
            let span = Span::new(SourceId(0), 0, text.len());
            read_below(&Above::default(), text, span, around).unwrap().html
        };
        let data = "data:image/png;base64,iVBORw0KGgo+/A==";
        assert!(
            inside(data).starts_with(&format!(
                "<p><img src=\"{data}\" alt=\"a\" width=\"3\" height=\"2\"> "
            ))
        );
        for other in ["https://c.example/d.png", "data:text/html,x", "javascript:x"] {
            assert!(!inside(other).contains("src="), "{other}");
        }
    }

    #[test]
    fn an_image_that_no_page_has_is_its_words() {
        assert_eq!(read("![a *b*](lost.png)").html, "<p>a <em>b</em></p>\n");
        for address in [
            "javascript:alert(1)",
            "data:image/png;base64,AA",
            "//a.example/p.png",
            "#a",
            "C:/p.png",
        ] {
            assert_eq!(read(&format!("![a]({address})")).html, "<p>a</p>\n", "{address}");
        }
    }

    #[test]
    fn an_image_of_another_site_in_a_link_is_no_second_link() {
        assert_eq!(
            read("[![](https://a.example/b.png)](https://c.example/)").html,
            "<p><a href=\"https://c.example/\">b.png</a></p>\n"
        );
        assert_eq!(
            read("[![a](p.png)](https://c.example/)").html,
            format!("<p><a href=\"https://c.example/\">{}</a></p>\n", img("a"))
        );
    }

    #[test]
    fn every_image_is_listed_with_its_words() {
        let images = read("![a *b*](p.png) ![](https://c.example) ![d](lost.png)").images;
        let words: Vec<&str> = images.iter().map(|one| one.text.as_str()).collect();
        assert_eq!(words, ["a b", "", "d"]);
    }
}
