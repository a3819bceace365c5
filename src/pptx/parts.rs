//! The parts of the file that depend on the slides, with their paths.

use crate::escape;
use crate::pptx::frame::{
    self, DRAWING, HEAD, LAYOUT, MASTER, NOTES_MASTER, PACKAGE, PRESENTATION, relations,
};
use crate::pptx::{Show, Slide};
use crate::site::MARK;

/// Size of a slide, 16:9, in English Metric Units: 13.33 by 7.5 inches.
const WIDE: u32 = 12_192_000;
const HIGH: u32 = 6_858_000;

/// One file of the package: its path, and its bytes.
type Entry = (String, Vec<u8>);

/// Returns all parts in the order of the file: the list of types comes first, then the core properties with the mark of this tool.
pub fn all(show: &Show) -> Vec<Entry> {
    let text = |path: &str, text: String| (path.to_owned(), text.into_bytes());
    let mut parts = vec![
        text("[Content_Types].xml", types(show.slides.len())),
        text("docProps/core.xml", core(show)),
        text("docProps/app.xml", frame::app()),
        text("_rels/.rels", frame::root_relations()),
        text("ppt/presentation.xml", presentation(show.slides.len())),
        text("ppt/_rels/presentation.xml.rels", presentation_relations(show.slides.len())),
    ];
    let fixed = frame::fixed().into_iter();
    parts.extend(fixed.map(|(path, words)| text(path, words)));
    for (index, slide) in show.slides.iter().enumerate() {
        let number = index + 1;
        parts.extend([
            text(&format!("ppt/slides/slide{number}.xml"), of_slide(slide)),
            text(&format!("ppt/slides/_rels/slide{number}.xml.rels"), slide_relations(number)),
            text(&format!("ppt/notesSlides/notesSlide{number}.xml"), of_notes(slide, number)),
            text(
                &format!("ppt/notesSlides/_rels/notesSlide{number}.xml.rels"),
                notes_relations(number),
            ),
        ]);
        let picture = format!("ppt/media/image{number}.png");
        parts.push((picture, slide.picture.clone()));
    }
    parts
}

fn types(slides: usize) -> String {
    let mut text = frame::types();
    for number in 1..=slides {
        let of = |path: &str, kind: &str| {
            format!(
                r#"<Override PartName="/ppt/{path}{number}.xml" ContentType="{PRESENTATION}.{kind}+xml"/>"#
            )
        };
        text.push_str(&of("slides/slide", "slide"));
        text.push_str(&of("notesSlides/notesSlide", "notesSlide"));
    }
    text + "</Types>"
}

fn core(show: &Show) -> String {
    let moment = format!("{}T00:00:00Z", show.day);
    format!(
        "{HEAD}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <dc:title>{}</dc:title><dc:description>{MARK}.</dc:description>\
         <dcterms:created xsi:type=\"dcterms:W3CDTF\">{moment}</dcterms:created>\
         <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{moment}</dcterms:modified></cp:coreProperties>",
        escaped(&show.title)
    )
}

fn presentation(slides: usize) -> String {
    let ids: String = (1..=slides)
        .map(|number| format!(r#"<p:sldId id="{}" r:id="rId{}"/>"#, 255 + number, 3 + number))
        .collect();
    format!(
        "{HEAD}<p:presentation {NAMES}><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst>\
         <p:notesMasterIdLst><p:notesMasterId r:id=\"rId2\"/></p:notesMasterIdLst><p:sldIdLst>{ids}</p:sldIdLst>\
         <p:sldSz cx=\"{WIDE}\" cy=\"{HIGH}\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/></p:presentation>",
        NAMES = frame::names()
    )
}

fn presentation_relations(slides: usize) -> String {
    let mut list = vec![
        ("slideMaster", MASTER.to_owned()),
        ("notesMaster", NOTES_MASTER.to_owned()),
        ("theme", "theme/theme1.xml".to_owned()),
    ];
    list.extend((1..=slides).map(|number| ("slide", format!("slides/slide{number}.xml"))));
    relations(&list)
}

fn slide_relations(number: usize) -> String {
    relations(&[
        ("slideLayout", format!("../{LAYOUT}")),
        ("image", format!("../media/image{number}.png")),
        ("notesSlide", format!("../notesSlides/notesSlide{number}.xml")),
    ])
}

fn notes_relations(number: usize) -> String {
    relations(&[
        ("notesMaster", format!("../{NOTES_MASTER}")),
        ("slide", format!("../slides/slide{number}.xml")),
    ])
}

/// Returns a slide: its picture, which fills it, and its title above the upper edge, where only outlines find it.
fn of_slide(slide: &Slide) -> String {
    let (title, description) = (escaped(&slide.title), escaped(&slide.description));
    let shapes = format!(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Title\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>\
         <p:nvPr><p:ph type=\"title\"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"0\" y=\"-914400\"/>\
         <a:ext cx=\"{WIDE}\" cy=\"685800\"/></a:xfrm></p:spPr><p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>\
         <a:p><a:r><a:rPr lang=\"en-GB\"/><a:t>{title}</a:t></a:r></a:p></p:txBody></p:sp>\
         <p:pic><p:nvPicPr><p:cNvPr id=\"3\" name=\"Slide\" descr=\"{description}\"/>\
         <p:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>\
         <p:blipFill><a:blip r:embed=\"rId2\"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>\
         <p:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{WIDE}\" cy=\"{HIGH}\"/></a:xfrm>\
         <a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr></p:pic>"
    );
    page("sld", &shapes)
}

/// Returns the notes page of a slide: a small picture of it and the notes.
fn of_notes(slide: &Slide, number: usize) -> String {
    let paragraph = |words: &String| {
        let words = escaped(words);
        format!("<a:p><a:r><a:rPr lang=\"en-GB\"/><a:t>{words}</a:t></a:r></a:p>")
    };
    let mut paragraphs: String = slide.notes.iter().map(paragraph).collect();
    if paragraphs.is_empty() {
        paragraphs.push_str("<a:p><a:endParaRPr lang=\"en-GB\"/></a:p>");
    }
    let shapes = format!(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide {number}\"/><p:cNvSpPr>\
         <a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\"/></p:nvPr></p:nvSpPr>\
         <p:spPr/></p:sp><p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"Notes\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>\
         <p:nvPr><p:ph type=\"body\" idx=\"1\"/></p:nvPr></p:nvSpPr><p:spPr/>\
         <p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>{paragraphs}</p:txBody></p:sp>"
    );
    page("notes", &shapes)
}

/// Returns a page with shapes; `kind` is its element, such as `sld`.
fn page(kind: &str, shapes: &str) -> String {
    format!(
        "{HEAD}<p:{kind} {names}><p:cSld>{tree}{shapes}</p:spTree></p:cSld>{DRAWING}</p:{kind}>",
        names = frame::names(),
        tree = frame::TREE,
    )
}

/// Escapes words as a single line.
fn escaped(words: &str) -> String {
    escape::markup(&words.replace(['\t', '\n', '\r'], " "))
}
