/** Reads JSON lines `{"id","text","site"?}` from stdin and writes an analysis of each, in order, to stdout. */
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { analyse } from '../lib/coaching/analyse.ts';
import { loadLanguagesOf } from '../lib/coaching/languages/load.ts';
import type { DraftContext } from '../lib/coaching/model.ts';
import { siteById } from '../lib/sites/index.ts';
import { room } from '../lib/sites/limits.ts';

const Line = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  site: v.optional(v.string()),
});

const MOST_ADVICE = 3;
/** Characters of output gathered before a write. */
const CHUNK = 1 << 16;

let number = 0;
let waiting = '';
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number++;
  if (line.trim() === '') continue;
  const result = await answer(line);
  if (typeof result === 'string') {
    process.exitCode = 1;
    process.stderr.write(`line ${number}: ${result}\n`);
    continue;
  }
  waiting += `${JSON.stringify(result)}\n`;
  if (waiting.length >= CHUNK) await flush();
}
await flush();

/** The analysis of one line, or what is wrong with it. */
async function answer(line: string): Promise<object | string> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  const parsed = v.safeParse(Line, json);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    return `${v.getDotPath(issue) ?? 'line'}: ${issue.message}; expected {"id","text","site"?}`;
  }
  const { id, text, site } = parsed.output;
  await loadLanguagesOf([text]);
  const analysis = analyse({ parts: [text], context: contextOf(site, text) });
  const part = analysis.parts[0];
  return {
    id,
    language: part?.language ?? 'und',
    moves: (part?.moves ?? []).map(({ kind, technique, start, end }) => ({ kind, technique, start, end })),
    issues: (part?.issues ?? []).map(({ kind, start, end }) => ({ kind, start, end })),
    advice: analysis.advice
      .slice(0, MOST_ADVICE)
      .map(({ technique, text: words, why }) => ({ technique, text: words, why })),
  };
}

/** What the site does to a draft; nothing when no site of that id is known. */
function contextOf(id: string | undefined, text: string): DraftContext {
  const site = id === undefined ? null : siteById(id);
  if (site === null) return {};
  return { room: [room(text, site.limit)], fold: site.fold };
}

async function flush(): Promise<void> {
  const text = waiting;
  waiting = '';
  if (text !== '' && !process.stdout.write(text))
    await new Promise((resolve) => process.stdout.once('drain', resolve));
}
