//! The paragraphs of a body as plain text, for outputs without markup.

/// The tags that end a paragraph in the HTML of a body.
const ENDS: &str = "\
    </p> </li> </h2> </h3> </h4> </h5> </h6> </tr> </pre> <br> </div> <hr> </summary> </details> \
    </dt> </dd> </caption>";

/// Returns the paragraphs, rows and items of a body in order, without markup; none is empty.
pub fn paragraphs(html: &str) -> Vec<String> {
    let ended = ENDS.split(' ').fold(html.to_owned(), |html, end| html.replace(end, "\u{1e}"));
    let ended = ended.replace("</td>", " ").replace("</th>", " ");
    ended.split('\u{1e}').map(words).filter(|piece| !piece.is_empty()).collect()
}

fn words(piece: &str) -> String {
    let mut text = String::with_capacity(piece.len());
    for part in piece.split('<') {
        text.push_str(part.split_once('>').map_or(part, |(_, rest)| rest));
    }
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", "\u{a0}")
        .replace("&amp;", "&");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_and_items_lose_their_markup() {
        let html = "<p>Say <b>many</b>\ntimes &amp; stop.</p>\n<ul>\n<li>Buns</li>\n</ul>";
        assert_eq!(paragraphs(html), ["Say many times & stop.", "Buns"]);
    }
}
