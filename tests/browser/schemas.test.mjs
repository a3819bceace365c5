// The schemas that the program prints, as an independent validator reads them: they accept what the program accepts, and refuse
// the mistakes of the gallery that one file alone shows.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";
import Ajv from "ajv";
import { parseDocument } from "yaml";
import { none } from "./say.mjs";

const program = process.env.WRAPPED_PROGRAM;
const root = path.resolve(import.meta.dirname, "../..");

/** Mistakes of `tests/mistakes` that a schema has to refuse. */
const REFUSED = `
  award-built-in award-held-back award-impact award-keys-of-others award-no-choice award-two-choices
  award-where-beside-winner draft-near-true freeze-out-of-range hypothesis-bound-comma hypothesis-claim-above-nothing
  hypothesis-claim-above hypothesis-claim-form hypothesis-claim-in-words hypothesis-claim-without-sign
  hypothesis-count-median hypothesis-empty-list hypothesis-estimand-mean hypothesis-estimand-median
  hypothesis-estimand-unknown hypothesis-filter-value hypothesis-held-back hypothesis-id-taken hypothesis-keys-of-others
  hypothesis-large-year hypothesis-measure-unknown hypothesis-names-empty hypothesis-names-long hypothesis-names-text
  hypothesis-rate-measure hypothesis-registered-day-first hypothesis-retired-without-reason hypothesis-status-draft
  id-character id-dot id-long kind-capitals kind-unknown large-counts large-minutes large-users link-script
  list-empty-item list-with-nothing map-as-text missing-keys moment-12-hours moment-about moment-and-more moment-day-first
  moment-day-of-year moment-day-or-month-first moment-digits-day-first moment-flag moment-form moment-grouped-number
  moment-hour-24 moment-hour-alone moment-leap-second moment-length moment-letter-for-digit moment-list moment-long
  moment-look-alikes moment-microseconds moment-milliseconds moment-month-13 moment-month-first-12-hours
  moment-month-first moment-month-in-words moment-no-day moment-no-year moment-not-set moment-odd-year
  moment-offset-too-far moment-one-digit moment-open moment-placeholder moment-relative moment-seconds-twice
  moment-seconds moment-serial-day moment-serial moment-short-year moment-slashes moment-stretch-like-an-offset
  moment-stretch-without-a-day moment-stretch moment-time-alone moment-two-offsets moment-unknown moment-unmarked-time
  moment-unmarked moment-weekday moment-without-colon moment-wrapped-number moment-year-2205 moment-year-25
  moment-zone-by-name moment-zone-gmt moment-zone-in-letters moment-zone-of-a-city moment-zone-of-both-seasons
  moment-zone-of-several moment-zone-of-winter-in-summer moment-zone-without-season number-about number-below-nothing
  number-comma number-with-a-unit-of-time number-with-time-in-words number-words report-days-of-settings
  report-held-back-slide report-ids-unfit report-keys report-memory report-newer report-not-yet report-targets
  report-theme-contract report-values responders-too-many score-out-of-range scores-dressed slide-keys-of-others
  text-in-list truth-yes truths-in-quotes wiki-link-without-quotes yaml-brackets-only yaml-no-space-below yaml-quoted-key
  yaml-template-slot year-too-early zone-abbreviation zone-abbreviation-of-three zone-abbreviation-summer zone-backslash
  zone-city zone-in-words zone-long zone-of-two zone-offset zone-offset-alone zone-offset-west zone-place
  zone-small-letters zone-windows zone-windows-cities zone-with-more zone-with-space
`
  .trim()
  .split(/\s+/);

const formats = { incidents: "write-up", hypotheses: "hypothesis", awards: "award", slides: "slide" };

/** Compiles every schema that the program writes into a folder. */
function compiled() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "wrapped-schemas-"));
  try {
    execFileSync(program, ["schema", "--out", folder], { stdio: "pipe" });
    const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictTypes: false, strictRequired: false });
    // The editors' own words for what to say where a value does not match.
    ajv.addKeyword("patternErrorMessage").addKeyword("errorMessage");
    const schema = (file) => [path.basename(file, ".json"), ajv.compile(JSON.parse(fs.readFileSync(path.join(folder, file), "utf8")))];
    return Object.fromEntries(fs.readdirSync(folder).map(schema));
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

const schemas = compiled();

/** Returns the format of a file of a report; nothing where it has none. */
function formatOf(file) {
  const [folder] = file.split("/");
  if (file === "wrapped.yaml") return "settings";
  if (/^themes\/[^/]+\/theme\.yaml$/.test(file)) return "theme";
  if (folder === "editions" && file.endsWith(".yaml")) return "edition";
  return file.endsWith(".md") ? formats[folder] : undefined;
}

/** Returns what a schema says against a file; nothing where the file has no YAML that can be read. */
function mistakes(format, text) {
  const isYaml = ["settings", "edition", "theme"].includes(format);
  const yaml = isYaml ? text : /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/m.exec(text)?.[1];
  if (yaml === undefined) return undefined;
  const document = parseDocument(yaml, { uniqueKeys: false, logLevel: "silent" });
  if (document.errors.length > 0) return undefined;
  const schema = schemas[format];
  return schema(document.toJS() ?? {}) ? [] : schema.errors.map((one) => `${one.instancePath || "/"} ${one.message}`);
}

function filesBelow(folder) {
  const all = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return all.map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)));
}

test("every file of content and of each example is accepted", () => {
  const examples = fs.readdirSync(path.join(root, "examples")).map((name) => `examples/${name}`);
  const folders = ["content", ...examples].filter((folder) => fs.existsSync(path.join(root, folder, "wrapped.yaml")));
  const wrong = [];
  let seen = 0;
  for (const folder of folders) {
    for (const file of filesBelow(path.join(root, folder))) {
      const format = formatOf(file);
      if (!format) continue;
      const found = mistakes(format, fs.readFileSync(path.join(root, folder, file), "utf8"));
      seen += found ? 1 : 0;
      wrong.push(...(found ?? []).map((one) => `${folder}/${file}: ${one}`));
    }
  }
  none(wrong);
  assert.ok(seen > 200, `only ${seen} files were read`);
});

/** Returns the files of a mistake, each with its format. */
function filesOf(name) {
  const place = path.join(root, "tests/mistakes", name);
  if (fs.existsSync(place)) {
    const inside = filesBelow(place).map((file) => [formatOf(file), path.join(place, file)]);
    return inside.filter(([format]) => format);
  }
  const own = { hypothesis: "hypothesis", award: "award", slide: "slide" };
  return [[own[name.split("-")[0]] ?? "write-up", `${place}.md`]];
}

test("the mistakes that one file shows are refused", () => {
  assert.ok(new Set(REFUSED).size >= 60, `${REFUSED.length} mistakes`);
  const refused = (name) => filesOf(name).some(([format, file]) => mistakes(format, fs.readFileSync(file, "utf8"))?.length > 0);
  none(REFUSED.filter((name) => !refused(name)).map((name) => `${name} is accepted`));
});

test("the values that the reader takes are accepted, and others are not", () => {
  const head = "id: A\ntitle: 2025\n";
  const rows = [
    ["write-up", `${head}started_at: 20250304\nresolved_at: 20250304T0912Z`, true],
    ["write-up", `${head}started_at: 2025-W10-2 9:12`, true],
    ["write-up", `${head}started_at: 2025-03-04 09:12:00.5 +0100`, true],
    ["write-up", `${head}started_at: 2025-03-04 0912`, false],
    ["write-up", `${head}services: catalogue\ntags: [2025, true]\nseverity: 1`, true],
    ["write-up", `${head}services: [[a]]`, false],
    ["write-up", `${head}weather: {is: bad}\nimpact: {mood: low}`, true],
    ["write-up", `${head}recorded: {mood: low}`, false],
    ["write-up", "draft: true\nstarted_at: yesterday", true],
    ["write-up", "draft: false\nid: A", false],
    ["settings", "title: 2025\nyear: 2025\ndetection_targets: 1h30m\ndeck: {appendix: false}", true],
    ["settings", "title: T\nyear: 2025\nworking_hours: {days: fri-mon, from: 09:00}", true],
    ["settings", "title: T\nyear: 2025\nworking_hours: {days: someday}", false],
    ["slide", "title: T\nid: cover", false],
    ["award", "id: a\ntitle: T\nmost: follow_ups.done\nwhere: {services: [a, b], ttd: \">= 1h30m\"}", true],
    ["theme", "base: plain\ncontract: 1", true],
  ];
  const file = (format, text) => (["settings", "theme"].includes(format) ? text : `---\n${text}\n---\n`);
  const wrong = rows.filter(([format, text, right]) => (mistakes(format, file(format, text))?.length === 0) !== right);
  none(wrong.map(([format, text, right]) => `${format} is ${right ? "refused" : "accepted"}: ${text}`));
});

test("what the program says to an editor matches the matchers that it writes", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "wrapped-tasks-"));
  try {
    execFileSync(program, ["init", folder], { stdio: "pipe" });
    fs.writeFileSync(path.join(folder, "incidents/a.md"), '---\nid: A\ntitle: "x"\nkind: \'"odd"\'\n---\nText.\n');
    fs.writeFileSync(path.join(folder, "incidents/b.markdown"), "---\nid: B\n---\n");
    const [task] = JSON.parse(fs.readFileSync(path.join(folder, ".vscode/tasks.json"), "utf8")).tasks;
    const said = spawnSync(program, task.args, { cwd: folder, encoding: "utf8" }).stdout;
    const complaints = JSON.parse(said).complaints.filter((one) => one.file);
    assert.ok(complaints.some((one) => one.line) && complaints.some((one) => !one.line), said);
    const matched = said.split("\n").flatMap((line) =>
      task.problemMatcher.flatMap(({ pattern }) => {
        const found = new RegExp(pattern.regexp).exec(line);
        const part = (key) => (pattern[key] ? JSON.parse(`"${found[pattern[key]]}"`) : null);
        return found ? [[part("severity"), part("code"), part("file"), Number(part("line")), part("message")]] : [];
      }),
    );
    assert.deepEqual(
      matched,
      complaints.map((one) => [one.severity, one.name, one.file, one.line ?? 0, one.message]),
    );
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
});
