//! The parts that are the same in every file: types, master, layout, notes master and theme, as small as programs accept them.

/// The start of every part.
pub const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
/// The start of package namespaces.
pub const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
/// The namespace of lists of relations.
pub const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
/// The start of relation types.
pub const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/// The start of content types.
pub const PRESENTATION: &str = "application/vnd.openxmlformats-officedocument.presentationml";
/// The path of the master, relative to the presentation.
pub const MASTER: &str = "slideMasters/slideMaster1.xml";
/// The path of the layout.
pub const LAYOUT: &str = "slideLayouts/slideLayout1.xml";
/// The path of the notes master.
pub const NOTES_MASTER: &str = "notesMasters/notesMaster1.xml";
/// Takes the colours of the master.
pub const DRAWING: &str = "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>";
/// Opens the tree of shapes.
pub const TREE: &str = "<p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>";

const COLOURS: &str = "<p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" \
    accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>";

/// Returns the namespace attributes of a part.
pub fn names() -> String {
    format!(
        "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"{OFFICE}\" \
         xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\""
    )
}

/// Returns the list of types up to those of the slides, without its end.
pub fn types() -> String {
    let of = |path: &str, kind: String| {
        format!("<Override PartName=\"/{path}\" ContentType=\"{kind}\"/>")
    };
    let ours =
        |path: &str, kind: &str| of(&format!("ppt/{path}"), format!("{PRESENTATION}.{kind}+xml"));
    let theme = "application/vnd.openxmlformats-officedocument.theme+xml".to_owned();
    [
        format!("{HEAD}<Types xmlns=\"{PACKAGE}/content-types\">"),
        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>".to_owned(),
        "<Default Extension=\"xml\" ContentType=\"application/xml\"/>".to_owned(),
        "<Default Extension=\"png\" ContentType=\"image/png\"/>".to_owned(),
        ours("presentation.xml", "presentation.main"),
        ours(MASTER, "slideMaster"),
        ours(LAYOUT, "slideLayout"),
        ours(NOTES_MASTER, "notesMaster"),
        of("ppt/theme/theme1.xml", theme.clone()),
        of("ppt/theme/theme2.xml", theme),
        of("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml".to_owned()),
        of("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml".to_owned()),
    ]
    .concat()
}

/// Returns the part that names the program.
pub fn app() -> String {
    format!(
        "{HEAD}<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">\
         <Application>wrapped</Application></Properties>"
    )
}

/// Returns the relations of the package, from which a program starts to read it.
pub fn root_relations() -> String {
    format!(
        "{HEAD}<Relationships xmlns=\"{RELATIONS}\">\
         <Relationship Id=\"rId1\" Type=\"{OFFICE}/officeDocument\" Target=\"ppt/presentation.xml\"/>\
         <Relationship Id=\"rId2\" Type=\"{RELATIONS}/metadata/core-properties\" Target=\"docProps/core.xml\"/>\
         <Relationship Id=\"rId3\" Type=\"{OFFICE}/extended-properties\" Target=\"docProps/app.xml\"/></Relationships>"
    )
}

/// Lists the relations of a part, `rId1` and up: the kind and the relative path of each.
pub fn relations(list: &[(&str, String)]) -> String {
    let lines: String = list
        .iter()
        .zip(1..)
        .map(|((kind, path), number)| {
            format!(r#"<Relationship Id="rId{number}" Type="{OFFICE}/{kind}" Target="{path}"/>"#)
        })
        .collect();
    format!("{HEAD}<Relationships xmlns=\"{RELATIONS}\">{lines}</Relationships>")
}

/// Returns master, layout, notes master and themes, with their paths.
pub fn fixed() -> Vec<(&'static str, String)> {
    vec![
        ("ppt/slideMasters/slideMaster1.xml", master()),
        (
            "ppt/slideMasters/_rels/slideMaster1.xml.rels",
            relations(&[
                ("slideLayout", format!("../{LAYOUT}")),
                ("theme", "../theme/theme1.xml".to_owned()),
            ]),
        ),
        ("ppt/slideLayouts/slideLayout1.xml", layout()),
        (
            "ppt/slideLayouts/_rels/slideLayout1.xml.rels",
            relations(&[("slideMaster", format!("../{MASTER}"))]),
        ),
        ("ppt/notesMasters/notesMaster1.xml", notes_master()),
        (
            "ppt/notesMasters/_rels/notesMaster1.xml.rels",
            relations(&[("theme", "../theme/theme2.xml".to_owned())]),
        ),
        ("ppt/theme/theme1.xml", theme()),
        ("ppt/theme/theme2.xml", theme()),
    ]
}

/// Returns a placeholder for text.
fn place(id: u8, name: &str, kind: &str, at: [u32; 4]) -> String {
    let [x, y, wide, high] = at;
    format!(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"{name}\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>\
         <p:nvPr><p:ph {kind}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"{x}\" y=\"{y}\"/><a:ext cx=\"{wide}\" cy=\"{high}\"/>\
         </a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>\
         <a:p><a:endParaRPr lang=\"en-GB\"/></a:p></p:txBody></p:sp>"
    )
}

fn title() -> String {
    place(2, "Title", "type=\"title\"", [609_600, 274_638, 10_972_800, 1_143_000])
}

fn master() -> String {
    let names = names();
    format!(
        "{HEAD}<p:sldMaster {names}><p:cSld><p:bg><p:bgRef idx=\"1001\"><a:schemeClr val=\"bg1\"/></p:bgRef></p:bg>{TREE}{}\
         </p:spTree></p:cSld>{COLOURS}<p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/></p:sldLayoutIdLst>\
         <p:txStyles><p:titleStyle><a:lvl1pPr><a:defRPr sz=\"2800\"/></a:lvl1pPr></p:titleStyle><p:bodyStyle/><p:otherStyle/>\
         </p:txStyles></p:sldMaster>",
        title()
    )
}

fn layout() -> String {
    let names = names();
    format!(
        "{HEAD}<p:sldLayout {names} type=\"titleOnly\"><p:cSld name=\"Picture\">{TREE}{}</p:spTree></p:cSld>{DRAWING}</p:sldLayout>",
        title()
    )
}

fn notes_master() -> String {
    let image = "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/>\
        </p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\" idx=\"2\"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"685800\" y=\"1143000\"/>\
        <a:ext cx=\"5486400\" cy=\"3086100\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr></p:sp>";
    let words = place(
        3,
        "Notes",
        "type=\"body\" sz=\"quarter\" idx=\"1\"",
        [685_800, 4_400_550, 5_486_400, 3_600_450],
    );
    let names = names();
    format!(
        "{HEAD}<p:notesMaster {names}><p:cSld><p:bg><p:bgRef idx=\"1001\"><a:schemeClr val=\"bg1\"/></p:bgRef></p:bg>{TREE}{image}\
         {words}</p:spTree></p:cSld>{COLOURS}<p:notesStyle><a:lvl1pPr><a:defRPr sz=\"1200\"/></a:lvl1pPr></p:notesStyle>\
         </p:notesMaster>"
    )
}

fn theme() -> String {
    let fixed = [
        ("dk1", "17102B"),
        ("lt1", "FFFFFF"),
        ("dk2", "2A22C9"),
        ("lt2", "FFF6E4"),
        ("accent1", "2A22C9"),
        ("accent2", "B3003F"),
        ("accent3", "C8F751"),
        ("accent4", "FF8468"),
        ("accent5", "8FD3FF"),
        ("accent6", "FFC152"),
        ("hlink", "2A22C9"),
        ("folHlink", "B3003F"),
    ];
    let colours: String = fixed
        .iter()
        .map(|(name, ink)| format!("<a:{name}><a:srgbClr val=\"{ink}\"/></a:{name}>"))
        .collect();
    let font = "<a:latin typeface=\"Calibri\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>";
    let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    let line = format!("<a:ln w=\"9525\">{fill}</a:ln>");
    let effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
    format!(
        "{HEAD}<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"wrapped\"><a:themeElements>\
         <a:clrScheme name=\"wrapped\">{colours}</a:clrScheme><a:fontScheme name=\"wrapped\"><a:majorFont>{font}</a:majorFont>\
         <a:minorFont>{font}</a:minorFont></a:fontScheme><a:fmtScheme name=\"wrapped\"><a:fillStyleLst>{fill}{fill}{fill}\
         </a:fillStyleLst><a:lnStyleLst>{line}{line}{line}</a:lnStyleLst><a:effectStyleLst>{effect}{effect}{effect}\
         </a:effectStyleLst><a:bgFillStyleLst>{fill}{fill}{fill}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )
}
