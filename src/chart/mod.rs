//! Charts as data, and the drawer that turns them into SVG.
