/** Text in, moves and advice out. Pure and synchronous. */
import { advise } from './advice/advise.ts';
import { findMoves } from './find-moves.ts';
import { findIssues } from './issues/index.ts';
import { languageOf } from './language-of.ts';
import type { Analysis, Draft, PartAnalysis } from './model.ts';
import { type Reading, read } from './reading.ts';

/** Reads a draft the way its audience will. Never throws, whatever the text; offsets are into each part as typed. */
export function analyse(draft: Draft): Analysis {
  const context = draft.context ?? {};
  const readings: Reading[] = draft.parts.map((part) => read(part));
  const found = readings.map((reading, index) => {
    const given = context.languages?.[index];
    const language = given === undefined || given === 'und' ? languageOf(reading) : given;
    return { language, moves: [...findMoves(reading, language)] };
  });
  const issues = findIssues(
    readings,
    found.map(({ moves }) => moves),
    context,
    found.map(({ language }) => language),
  );
  const parts: PartAnalysis[] = found.map((part, index) => ({ ...part, issues: [...(issues[index] ?? [])] }));
  const findings = parts.map((part, index) => ({ ...part, reading: readings[index] as Reading }));
  return { parts, ...advise(findings, context) };
}
