/** Answers the coach: one analysis for each draft it sends, ranked by what worked for this user. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { steady } from '../../lib/coaching/advice/steady.ts';
import { analyse } from '../../lib/coaching/analyse.ts';
import { loadLanguagesOf } from '../../lib/coaching/languages/load.ts';
import type { Analysis, DraftContext } from '../../lib/coaching/model.ts';
import { accept, type Connection, type Ear } from '../../lib/messaging/ports.ts';
import { coachPort, type ToPage, type ToWorker } from '../../lib/protocol/coach.ts';
import { changeSettings } from '../../lib/settings/settings.ts';
import { room } from '../../lib/sites/limits.ts';
import type { Site } from '../../lib/sites/model.ts';
import { languagesOf } from './language.ts';
import { byWhatWorked } from './ranking.ts';
import { currentSettings, siteOf } from './state.ts';

type Draft = Extract<ToWorker, { type: 'draft' }>;

/** To be called once, while the worker starts. */
export function answerCoaches(): void {
  accept(coachPort, openDesk);
}

/** The shortcut that opens the card, as the browser shows it; empty when the user took it away. */
export async function shortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'toggle-card')?.shortcut ?? '';
}

function openDesk(connection: Connection<ToPage>, sender: Runtime.MessageSender): Ear<ToWorker> {
  const site = siteOf(sender.url);
  const seed = Math.floor(Math.random() * 2 ** 32);
  /** Dismissed just now: the settings tell of it a moment later. */
  const dismissed = new Set<string>();
  let previous: Analysis | null = null;
  let before: readonly string[] = [];

  async function answer(draft: Draft): Promise<void> {
    const { seq } = draft;
    try {
      const context = await contextOf(draft, await site, dismissed);
      await loadLanguagesOf(draft.parts, context.languages);
      const fresh = analyse({ parts: draft.parts, context });
      const { advice, records } = await byWhatWorked(fresh.advice, (await site)?.id ?? '', seed);
      const moment = { parts: draft.parts, typing: draft.typing, before, room: context.room ?? [] };
      const analysis = steady(previous, { ...fresh, advice }, moment);
      previous = analysis;
      before = draft.parts;
      connection.say({ type: 'analysis', seq, analysis, records });
    } catch (error) {
      connection.say({ type: 'failed', seq, reason: error instanceof Error ? error.message : String(error) });
    }
  }

  return {
    hear(message) {
      if (message.type === 'draft') {
        void answer(message);
      } else {
        dismissed.add(message.technique);
        void dismiss(message.technique);
      }
    },
    closed: () => {},
  };
}

async function contextOf(
  draft: Draft,
  site: Site | null,
  justNow: ReadonlySet<string>,
): Promise<DraftContext> {
  const { dismissed } = await currentSettings();
  return {
    languages: await languagesOf(draft.parts),
    dismissed: [...dismissed, ...justNow, ...draft.dismissed],
    poll: draft.poll,
    ...(site ? { room: draft.parts.map((part) => room(part, site.limit)) } : {}),
    ...(site?.fold ? { fold: site.fold } : {}),
  };
}

function dismiss(technique: string): Promise<void> {
  return changeSettings((settings) => ({
    ...settings,
    dismissed: [...new Set([...settings.dismissed, technique])],
  }));
}
