// Everything that only a browser can tell. `tests/run` builds the sites and starts this.

import { after } from "node:test";
import { close } from "./world.mjs";

import "./opening.mjs";
import "./shape.mjs";
import "./deck.mjs";
import "./archive.mjs";
import "./markup.mjs";
import "./weights.mjs";

after(close);
