/** The coach on a page with a strict policy. `?state=…&theme=dark&dir=rtl&open` chooses what is seen. */
import { type MountedCoach, mountCoach } from '../../components/coach/mount.tsx';
import { type Coach, createCoach } from '../../components/coach/store.ts';
import { askedAnalysis, draft, nothingAsked, nothingToSay } from './examples.ts';

const wanted = new URLSearchParams(location.search);
const rtl = wanted.get('dir') === 'rtl';
document.body.className = wanted.get('theme') ?? 'light';
document.documentElement.dir = rtl ? 'rtl' : 'ltr';
const frame = document.querySelector<HTMLElement>('.composer');
const editor = document.querySelector<HTMLElement>('.editor');
if (!frame || !editor) throw new Error('the page has no composer');
editor.textContent = wanted.get('text') ?? draft;

const log: string[] = [];
const coach = createCoach({
  async insert(advice) {
    log.push(`insert ${advice.id}`);
    return wanted.has('refuse') ? { outcome: 'refused', reason: 'test' } : { outcome: 'inserted' };
  },
  async copy() {
    log.push('copy');
    return true;
  },
  dismiss: (advice, scope) => void log.push(`dismiss ${advice.technique} ${scope}`),
});
coach.setShortcut('Alt+C');

const states: Record<string, (coach: Coach) => void> = {
  idle: () => {},
  asked: (it) => it.show(askedAnalysis, [draft], { 'tell-me': 'worked for you 7 of 9 times' }),
  'nothing-asked': (it) => it.show(nothingAsked, [draft]),
  'nothing-to-say': (it) => it.show(nothingToSay, [draft]),
  'too-long': (it) => it.fall('too-long'),
  offline: (it) => it.fall('offline'),
  'cannot-read': (it) => it.fall('cannot-read'),
  error: (it) => it.fall('error'),
};
states[wanted.get('state') ?? 'asked']?.(coach);

/** What a test drives and looks at; the shadow root is as closed to it as to any page. */
export interface CoachGallery {
  readonly coach: Coach;
  readonly log: readonly string[];
  mounted: MountedCoach;
  /** Takes the coach away and, with `again`, puts a new one in its place. */
  leave(again?: boolean): void;
}

let end = new AbortController();
const container = frame;
const composer = { frame, editors: [editor] };
const mount = () => mountCoach({ container, composer, coach, signal: end.signal });
const gallery: CoachGallery = {
  coach,
  log,
  mounted: mount(),
  leave(again = false) {
    end.abort();
    if (!again) return;
    end = new AbortController();
    gallery.mounted = mount();
  },
};
if (wanted.has('open')) coach.toggle('keyboard');
Object.assign(globalThis, { gallery });
