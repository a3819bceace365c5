//! An address as a QR code; the only door to qrcodegen.

use qrcodegen::{QrCode, QrCodeEcc};

use crate::escape;

/// The white margin around a code, in modules: some readers fail with less.
const QUIET: i32 = 4;

/// Returns the code of an address as SVG; `None` where the address is too long for one.
///
/// Dark modules have the class `ink` and the background the class `paper`; the address is its accessible name.
pub fn code(address: &str) -> Option<String> {
    let code = QrCode::encode_text(address, QrCodeEcc::Medium).ok()?;
    let size = code.size() + 2 * QUIET;
    let rows = 0..code.size();
    let path: String = rows.map(|y| row(&code, y)).collect();
    let name = escape::markup(address);
    Some(format!(
        "<svg class=\"qr\" viewBox=\"0 0 {size} {size}\" role=\"img\" aria-label=\"{name}\" shape-rendering=\"crispEdges\">\
         <rect class=\"paper\" width=\"{size}\" height=\"{size}\"/><path class=\"ink\" d=\"{path}\"/></svg>"
    ))
}

/// Draws the dark runs of one row.
fn row(code: &QrCode, y: i32) -> String {
    let mut path = String::new();
    let mut x = 0;
    while x < code.size() {
        let run = (x..code.size()).take_while(|x| code.get_module(*x, y)).count() as i32;
        if run > 0 {
            path.push_str(&format!("M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET));
        }
        x += run.max(1);
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dark_square_of_the_code_is_drawn_and_no_other() {
        let address = "https://wiki.example/wrapped/2025";
        let code = QrCode::encode_text(address, QrCodeEcc::Medium).unwrap();
        let svg = super::code(address).unwrap();
        let path = svg.split(" d=\"").nth(1).unwrap().split('"').next().unwrap();
        let mut drawn = std::collections::BTreeSet::new();
        for run in path.split('M').skip(1) {
            let (place, rest) = run.split_once('h').unwrap();
            let (x, y) = place.split_once(' ').unwrap();
            let length: i32 = rest.split_once('v').unwrap().0.parse().unwrap();
            let (x, y): (i32, i32) = (x.parse().unwrap(), y.parse().unwrap());
            drawn.extend((x..x + length).map(|x| (x - QUIET, y - QUIET)));
        }
        let all = (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (x, y)));
        let dark = all.filter(|(x, y)| code.get_module(*x, *y));
        assert_eq!(drawn, dark.collect());
    }

    #[test]
    fn the_address_is_the_name_of_the_code_and_cannot_leave_it() {
        let svg = code("https://x.example/?a=\"><script>&b").unwrap();
        assert!(
            svg.contains("aria-label=\"https://x.example/?a=&quot;&gt;&lt;script&gt;&amp;b\""),
            "{svg}"
        );
    }

    #[test]
    fn an_address_that_is_too_long_has_no_code() {
        assert_eq!(code(&"x".repeat(3000)), None);
    }
}
