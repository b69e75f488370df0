/** How fast text is read: whole titles, and one more letter in a long draft. */
import nlp from 'compromise/two';
import { analyse } from '../../lib/coaching/analyse.ts';
import { readTitles, titlesPath } from '../learning/titles.ts';

/** Prints titles a second, a keystroke against parsing the whole draft (below 0.1 is wanted), and how cost grows. */
export function benchCoaching(print: (line: string) => void, quick: boolean): void {
  const titles = textsToRead().slice(0, quick ? 300 : undefined);
  for (const text of titles.slice(0, 50)) analyse({ parts: [text] });
  const all = timed(() => {
    for (const text of titles) analyse({ parts: [text] });
  });
  print(`${titles.length} titles: ${Math.round((titles.length / all) * 1000)} a second`);

  const draft = longDraft(3000);
  const turns = quick ? 10 : 40;
  analyse({ parts: [draft] });
  const keystroke = middle(turns, (turn) => analyse({ parts: [`${draft} ${'word'.repeat(turn + 1)}`] }));
  const parse = middle(turns, (turn) => nlp(`${draft} ${'word'.repeat(turn + 1)}`).json());
  print(
    `a keystroke in 3,000 characters: ${keystroke.toFixed(2)} ms, ${(keystroke / parse).toFixed(3)} of parsing it whole (${parse.toFixed(1)} ms)`,
  );

  let before = 0;
  for (const length of quick ? [2000, 4000, 8000] : [2000, 4000, 8000, 16_000, 32_000]) {
    const ms = middle(3, (turn) => analyse({ parts: [longDraft(length, turn + length)] }));
    const growth = before > 0 ? `, ${(ms / before).toFixed(2)} times the half` : '';
    print(`a new draft of ${length} characters: ${ms.toFixed(1)} ms${growth}`);
    before = ms;
  }
}

function textsToRead(): string[] {
  const titles = readTitles(titlesPath).map(({ text }) => text);
  return titles.length > 0 ? titles : Array.from({ length: 1000 }, (_, at) => sentence(at));
}

/** Sentences that differ by `from`, so that nothing is known from an earlier draft. */
function longDraft(length: number, from = 0): string {
  let text = '';
  for (let at = from * 1000; text.length < length; at++) text += `${sentence(at)} `;
  return text.slice(0, length);
}

function sentence(at: number): string {
  const ending = at % 7 === 0 ? 'What did you change first?' : 'It took longer than we had planned.';
  return `We moved part ${at} of our billing to another database in week ${at % 52}. ${ending}`;
}

/** The middle of the times in milliseconds. */
function middle(turns: number, work: (turn: number) => unknown): number {
  const times = Array.from({ length: turns }, (_, turn) => timed(() => work(turn)));
  return times.sort((a, b) => a - b)[Math.floor(turns / 2)] ?? 0;
}

function timed(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
