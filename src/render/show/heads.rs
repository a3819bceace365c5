//! The slides whose pictures are made of heads: cover, near misses, class photo and closing slide.

use crate::chart::Shape;
use crate::render::pieces::slides::{Base, stats};
use crate::render::view::{Art, Figure, Link, Slide};
use crate::render::yearbook::{self, Cast, Named};
use crate::telling::{ClassPhoto, Scene};
use crate::words::Language;

/// Draws the heads of a slide, with what is said beside them; leaves other slides as they are.
pub fn fill(
    slide: &mut Slide,
    scene: &Scene,
    (language, base): (Language, &Base),
    cast: &mut Cast,
) {
    match scene {
        Scene::Cover { stats: numbers, also, faces } => {
            slide.kind = "cover";
            slide.lines.clone_from(also);
            slide.stats = stats(numbers);
            slide.art = numbers
                .first()
                .map(|count| both(|shape| yearbook::planet(count, faces, shape, cast)));
        }
        Scene::NearMisses { lines, umbrellas, figure } => {
            slide.kind = "near-misses";
            slide.lines.clone_from(lines);
            let chart = &figure.chart;
            let named = Named { id: &chart.id, title: &chart.title, said: &chart.description };
            let art = both(|shape| yearbook::umbrellas(umbrellas, &named, shape, cast));
            let Art { wide, tall } = art;
            slide.figure = Some(Figure { wide, tall, ..base.figure(language, figure) });
        }
        Scene::Photo(photo) => class_photo(slide, photo, cast),
        Scene::Closing { invite, faces, links } => {
            slide.kind = "closing";
            slide.lines = vec![invite.clone()];
            slide.links = links.iter().map(|(text, href)| Link::to(text, href)).collect();
            if !faces.is_empty() {
                slide.art = Some(both(|shape| yearbook::frieze(faces, shape, cast)));
            }
        }
        _ => {}
    }
}

fn class_photo(slide: &mut Slide, photo: &ClassPhoto, cast: &mut Cast) {
    let ClassPhoto { rows, edges, line, said } = photo;
    slide.kind = "photo";
    slide.lines = vec![line.clone()];
    let named = Named { id: "class-photo", title: line, said };
    slide.art = Some(both(|shape| yearbook::print(rows, edges, &named, shape, cast)));
}

/// Draws a picture for wide and for narrow screens.
fn both(mut draw: impl FnMut(Shape) -> String) -> Art {
    Art { wide: draw(Shape::Wide), tall: draw(Shape::Tall) }
}
