/** The verbs whose doing is worth asking readers about, with their forms; any other verb gives no activity. */
import type { Activity } from './topic.ts';

export interface Verb {
  readonly base: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
  readonly sort: Activity['sort'];
}

/** The verb that has this form, in lower case. */
export function verbOf(form: string): Verb | undefined {
  return FORMS.get(form);
}

/** `base:past:participle` where they are irregular. */
const VERBS: Readonly<Record<Activity['sort'], string>> = {
  change:
    'switch move migrate convert upgrade transition rewrite:rewrote:rewritten redesign replace rebuild:rebuilt ' +
    'refactor automate swap:swapped rename rebrand downgrade relocate',
  leave:
    'quit:quit leave:left delete cancel:canceled cancel:cancelled drop:dropped ditch stop:stopped  retire resign ' +
    'uninstall close deactivate unfollow kill',
  make:
    'build:built make:made write:wrote:written ship:shipped launch publish release record bake cook draw:drew:drawn ' +
    'paint knit:knitted sew:sewed:sewn grow:grew:grown plant film code print brew renovate restore craft design host ' +
    'organise organize compose animate assemble ferment prototype crochet sculpt weave:wove:woven',
  start: 'start begin:began:begun join open learn try:tried enroll',
  visit: 'visit run:ran:run hike climb cycle attend tour ride:rode:ridden swim:swam:swum',
  buy: 'buy:bought order rent purchase adopt',
  hire: 'hire fire interview onboard promote mentor coach manage delegate',
  other:
    'teach:taught fail win:won raise break:broke:broken cut:cut double measure ban:banned block ' +
    'outsource fix declutter clean pitch negotiate debug',
};

/** Verbs in -it, -in, -op… that double their last letter before -ing. */
const DOUBLING = /^(?:quit|swap|drop|stop|knit|ship|begin|run|swim|win|cut|ban)$/;

const FORMS = makeForms();

function makeForms(): ReadonlyMap<string, Verb> {
  const forms = new Map<string, Verb>();
  for (const [sort, list] of Object.entries(VERBS) as [Activity['sort'], string][]) {
    for (const entry of list.split(' ')) {
      const [base = '', givenPast, givenParticiple] = entry.split(':');
      const past = givenPast ?? (base.endsWith('e') ? `${base}d` : `${base}ed`);
      const doubled = DOUBLING.test(base) || past === `${base}${base.at(-1)}ed`;
      const stem = doubled ? base + base.at(-1) : base.replace(/e$/, '');
      const verb: Verb = { base, past, participle: givenParticiple ?? past, gerund: `${stem}ing`, sort };
      for (const form of [verb.base, verb.past, verb.participle, verb.gerund]) {
        if (!forms.has(form)) forms.set(form, verb);
      }
    }
  }
  return forms;
}
