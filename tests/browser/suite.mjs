// All browser tests in one process, so that they share one browser.
import "./files.test.mjs";
import "./markup.test.mjs";
import "./bodies.test.mjs";
import "./weights.test.mjs";
import "./pages.test.mjs";
import "./themes.test.mjs";
import "./deck.test.mjs";
import "./controls.test.mjs";
import "./notes.test.mjs";
import "./archive.test.mjs";
import "./metric.test.mjs";
import "./german.test.mjs";
import "./many.test.mjs";
import "./contract.test.mjs";
import "./colours.test.mjs";
