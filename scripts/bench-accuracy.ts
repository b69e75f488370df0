/**
 * Prints how often the analyser is right on the project's own examples, development and held-out apart, and on
 * `../shared/corpora/titles.jsonl` when that is there. `--errors` lists the development lines it got wrong.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { analyse } from '../lib/coaching/analyse.ts';
import { techniques } from '../lib/coaching/techniques/index.ts';
import { isHeldOut } from './accuracy/held-out.ts';
import { Tally, table } from './accuracy/tally.ts';
import { benchTitles } from './learning/bench-titles.ts';

const folder = new URL('../tests/accuracy/', import.meta.url).pathname;

/** `asks`: whether it has any move. `technique`, `moves`: names that must be found. `issues`: kinds that must be. */
const Line = v.object({
  id: v.string(),
  text: v.string(),
  group: v.optional(v.string()),
  asks: v.optional(v.boolean()),
  technique: v.optional(v.string()),
  moves: v.optional(v.array(v.string())),
  issues: v.optional(v.array(v.string())),
  reason: v.optional(v.string()),
});
type Line = v.InferOutput<typeof Line>;

const showErrors = process.argv.includes('--errors');
const tallies = { development: new Tally(), 'held out': new Tally() };
let lines = 0;
for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
  const group = file.replace('.jsonl', '');
  for (const row of readFileSync(join(folder, file), 'utf8').split('\n')) {
    if (row.trim() === '') continue;
    const line = v.parse(Line, JSON.parse(row));
    if (line.asks === undefined && line.moves === undefined) continue;
    lines++;
    count({ ...line, group: line.group ?? group });
  }
}

process.stdout.write(`${lines} labelled lines\n`);
for (const [part, tally] of Object.entries(tallies)) process.stdout.write(`\n${part}\n${table(tally)}`);
benchTitles();

function count(line: Line & { group: string }): void {
  const held = isHeldOut(line.id);
  const tally = tallies[held ? 'held out' : 'development'];
  const part = analyse({ parts: [line.text] }).parts[0];
  const moves = part?.moves ?? [];
  const found = new Set<string>(moves.flatMap((move) => [move.technique, move.kind]));
  const expected = line.asks ?? (line.moves ?? []).length > 0;
  tally.add(`asks in ${line.group}`, expected, moves.length > 0);
  const names = new Set(line.technique === undefined ? (line.moves ?? []) : [line.technique]);
  const labelled = !expected || names.size > 0;
  for (const { name, kind } of techniques) {
    if (!labelled || (!found.has(name) && !names.has(name))) continue;
    // A line that names a kind, or one question, says nothing of the other techniques.
    if (!names.has(name) && (names.has(kind) || (line.technique !== undefined && kind !== 'question')))
      continue;
    tally.add(name, names.has(name), found.has(name));
  }
  const issues = new Set((part?.issues ?? []).map((issue) => issue.kind));
  for (const kind of new Set([...issues, ...(line.issues ?? [])])) {
    if (line.issues !== undefined) tally.add(`issue ${kind}`, line.issues.includes(kind), issues.has(kind));
  }
  if (showErrors && !held && expected !== moves.length > 0) {
    const says = moves.map((move) => move.technique).join(', ');
    process.stdout.write(
      `${expected ? 'missed' : 'false '} ${line.id} ${JSON.stringify(line.text)} ${line.reason ?? ''} [${says}]\n`,
    );
  }
}
