// Says how large the built sites are: files, bytes on disk, and the main pages as they travel.

import { statSync } from "node:fs";
import { existsSync } from "node:fs";
import { files, gzipped, join, root, sites } from "./world.mjs";

const kb = (bytes) => `${(bytes / 1000).toFixed(1)} KB`.padStart(10);

for (const site of sites) {
  const all = files(join(root, site));
  const bytes = all.reduce((sum, path) => sum + statSync(path).size, 0);
  console.log(`${site}: ${all.length} files, ${(bytes / 1e6).toFixed(2)} MB`);
  for (const path of ["index.html", "deck/index.html", "deck.html", "findings/detection/index.html", "incidents/index.html", "method/index.html"]) {
    const file = join(root, site, path);
    if (existsSync(file)) console.log(`  ${path.padEnd(32)}${kb(statSync(file).size)}, ${kb(gzipped(file))} as it travels`);
  }
}
