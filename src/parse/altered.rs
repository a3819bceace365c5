//! Values that YAML or an editor changed, or that a template left: mistakes that parse and mean something else.

mod cut;
mod escape;
mod list;
pub(super) mod name;
mod placeholder;
mod quotes;
mod wiki;

use super::{spots, uses::Front};
use crate::diagnostic::Diagnostics;
use crate::source::Sources;

/// Complains about every such mistake in the front matter of a file.
pub fn complain(front: &Front, sources: &Sources, complaints: &mut Diagnostics) {
    let text = &sources.get(front.source).text;
    let texts = spots::texts(front);
    let of_texts = texts.iter().flat_map(|spot| {
        let of_any = [
            cut::by_comment(spot, text),
            cut::by_point(spot),
            escape::complaint(spot, text),
            quotes::complaint(spot),
            name::complaint(spot, front.format),
        ];
        let listed = list::complaint(spot, text);
        // The other checks would take such a link for a placeholder or for several words.
        let of_words = match wiki::complaint(spot) {
            Some(complaints) => [Some(complaints), None],
            // Brackets around several words belong to a list, not to a placeholder.
            None if listed.is_some() && spot.text.starts_with(['[', '(']) => [None, listed],
            None => [placeholder::complaint(spot, front.format), listed],
        };
        of_any.into_iter().chain(of_words).flatten()
    });
    let maps = spots::maps(front);
    let of_maps = maps.iter().flat_map(|(path, map)| cut::by_comma(path, map, text, front.format));
    complaints.extend(of_texts.chain(of_maps));
}
