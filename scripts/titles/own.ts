/** The project's own one-line examples in the register of titles; the held-out ones never train. */
import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { read } from '../../lib/coaching/reading.ts';
import { registerOf } from '../../lib/coaching/register.ts';
import { titleFeatures } from '../../lib/coaching/titles/features.ts';
import { isHeldOut } from '../accuracy/held-out.ts';
import type { Example } from './regression.ts';

const Line = v.object({ id: v.string(), text: v.string(), asks: v.boolean() });
const folder = new URL('../../tests/accuracy/', import.meta.url).pathname;
/** They are few, and show what posts ask that titles do not. */
const WEIGHT = 1;

export function ownTitles(): readonly Example[] {
  const files = readdirSync(folder).filter((name) => name.startsWith('questions-'));
  const rows = files.flatMap((name) => readFileSync(folder + name, 'utf8').split('\n'));
  return rows.flatMap((row) => {
    if (row.trim() === '') return [];
    const { id, text, asks } = v.parse(Line, JSON.parse(row));
    const reading = read(text);
    if (isHeldOut(id) || registerOf(reading) !== 'title') return [];
    return [{ features: titleFeatures(reading), asks, weight: WEIGHT }];
  });
}
