/** The words that a draft's topic and occasion call for, best first. */
import { fieldOffers } from '../fields/offers.ts';
import type { Advice, DraftContext } from '../model.ts';
import { offersFor } from '../occasions/index.ts';
import type { Reading } from '../reading.ts';
import type { Technique } from '../technique.ts';
import { techniques } from '../techniques/index.ts';
import { topicOf } from '../topic/find-topic.ts';
import type { Offer, Suggestion } from '../topic/topic.ts';
import type { PartFindings } from './advise.ts';
import { bare } from './bare.ts';
import { extend } from './extend.ts';
import { toldIn } from './told.ts';
import { inVoice } from './voice.ts';
import type { WeakAsk } from './weak-ask.ts';

export type Weighed = Advice & { readonly fit: number };

/** The card shows three; the rest lets it rank anew by what worked. */
const MOST = 8;
/** Words that fit less closely could stand under any post. */
const LEAST_FIT = 0.6;
/** Two line breaks, or a space and a mark. */
const SEPARATOR = 2;
/** What a suggestion loses for each of its kind before it: the card should offer different moves. */
const SAME_KIND = 0.12;

/**
 * Each of another technique; with `weak`, in its place. What opens a talk of its own is left out
 * (`withOccasion`) where the draft has begun one.
 */
export function wordsFor(
  parts: readonly PartFindings[],
  target: number,
  weak: WeakAsk | null,
  context: DraftContext,
  withOccasion: boolean,
): readonly Weighed[] {
  const readings = parts.map((part) => part.reading);
  const topic = topicOf(readings);
  const source = readings.map((reading) => reading.source).join('\n');
  const said = bare(source);
  const room = (context.room?.[target] ?? Number.POSITIVE_INFINITY) - (weak === null ? SEPARATOR : 0);
  const freed = weak === null ? 0 : weak.end - weak.start;
  const used = new Set(parts.flatMap((part) => part.moves.map((move) => move.technique)));
  const candidates: Weighed[] = [];
  const offers = [...extended(weak), ...(withOccasion ? opened(readings, weak?.before ?? null) : [])];
  for (const technique of techniques) {
    if ((technique.language ?? 'en') !== 'en') continue;
    if (context.dismissed?.some((one) => one === technique.name || one === technique.kind)) continue;
    if (weak === null && used.has(technique.name)) continue;
    const candidate = [
      ...(technique.suggest?.(topic) ?? []),
      ...offers.filter((one) => one.technique === technique.name),
    ]
      .filter((one) => one.fit >= LEAST_FIT)
      .map((one) => ({ ...one, text: inVoice(one.text, topic, /[\u2019\u201c]/.test(source)) }))
      .filter((one) => one.text.length <= room + freed && !said.includes(bare(one.text)))
      .sort((one, other) => other.fit - one.fit)[0];
    if (candidate !== undefined) candidates.push(adviceOf(technique, candidate, target, weak));
  }
  return varied(candidates);
}

/** Words that open a talk, by what the draft is about and by what kind of post it is. */
function opened(readings: readonly Reading[], ask: string | null): readonly Offer[] {
  const told = toldIn(readings, ask);
  const sentences = readings.flatMap((reading) => reading.sentences);
  const byField = fieldOffers(sentences, told);
  return [...byField, ...offersFor(told, byField.length > 0)];
}

/** The author's own closed question, opened. */
function extended(weak: WeakAsk | null): readonly Offer[] {
  const opened = weak?.kind === 'dead-end' ? extend(weak.before) : null;
  return opened === null ? [] : [opened];
}

function adviceOf(technique: Technique, words: Suggestion, part: number, weak: WeakAsk | null): Weighed {
  const advice = {
    id: `${technique.name}-${hash(`${part} ${weak?.before ?? ''} ${words.text}`)}`,
    technique: technique.name,
    kind: technique.kind,
    text: words.text,
    why: words.why,
    source: technique.evidence,
    part,
    fit: words.fit,
  };
  if (weak === null) return advice;
  return { ...advice, replaces: { start: weak.start, end: weak.end, before: weak.before } };
}

/** Best first, with the kinds mixed. */
function varied(candidates: readonly Weighed[]): readonly Weighed[] {
  const left = [...candidates].sort((one, other) => other.fit - one.fit);
  const chosen: Weighed[] = [];
  while (left.length > 0 && chosen.length < MOST) {
    const worth = (one: Weighed): number =>
      one.fit - SAME_KIND * chosen.filter((other) => other.kind === one.kind).length;
    let best = 0;
    left.forEach((one, at) => {
      if (worth(one) > worth(left[best] ?? one)) best = at;
    });
    for (const one of left.splice(best, 1))
      if (!chosen.some((other) => sameWords(one.text, other.text))) chosen.push(one);
  }
  return chosen;
}

/** Whether two offers say the same in other order ("If you've …, what …?", "If you've …, tell me what …"). */
function sameWords(one: string, other: string): boolean {
  const words = new Set(bare(one).split(' '));
  const others = new Set(bare(other).split(' '));
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return shared / Math.min(words.size, others.size) > MOST_SHARED;
}

/** Share of the shorter one's words. */
const MOST_SHARED = 0.75;

/** A short fingerprint (FNV-1a). */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}
