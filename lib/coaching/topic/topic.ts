/** What a draft is about and what there is to ask about, in pieces that stand in a sentence as they are. */

/** A noun phrase in the form it takes in the middle of a sentence: "remote work", "standups", "a standing desk". */
export interface Thing {
  readonly text: string;
  readonly plural: boolean;
}

/** Something a person does, for three speakers: the author, the reader and people in general. */
export interface Activity {
  /** What sort of thing it is to do; decides what is worth asking about it. */
  readonly sort: 'change' | 'leave' | 'make' | 'start' | 'visit' | 'buy' | 'hire' | 'other';
  /** "move my team to Postgres" in each form: `my`, `your` and `their` follow the speaker. */
  readonly base: Voices;
  readonly gerund: Voices;
  readonly participle: Voices;
}

/** The same words with the author's, the reader's and other people's possessives. */
export interface Voices {
  readonly mine: string;
  readonly yours: string;
  readonly theirs: string;
}

/** What the entries of a list are. */
export type ListSort =
  | 'lesson'
  | 'mistake'
  | 'failure'
  | 'reason'
  | 'tip'
  | 'tool'
  | 'work'
  | 'place'
  | 'goal'
  | 'thing';

export interface List {
  /** How many, 2 to 12. */
  readonly count: number;
  /** "three". */
  readonly word: string;
  /** The plural noun that the author gives the entries ("lessons"), when there is one. */
  readonly noun: string | null;
  readonly sort: ListSort;
  /** Whether the entries themselves are in the draft, not only their number. */
  readonly shown: boolean;
}

export interface Topic {
  /** The one thing that the draft is about. */
  readonly subject: Thing | null;
  /** Two things that the author weighs, in order, mid-sentence case. */
  readonly choice: readonly [string, string] | null;
  readonly list: List | null;
  /** What the author is thinking about or about to do. */
  readonly plan: Activity | null;
  /** What the author has done. */
  readonly deed: Activity | null;
  /** What the author has an opinion on, and which way it goes. */
  readonly claim: { readonly about: Thing; readonly mood: 'for' | 'against' | 'open' } | null;
  /** The author says what they learned. */
  readonly lesson: boolean;
  /** What is in the author's way. */
  readonly problem: {
    readonly with: Thing | null;
    /** What the author cannot get done, to a reader: "keep your toddler in bed". */
    readonly to: string | null;
  } | null;
  /** What the author makes public; `name` in the author's casing. */
  readonly launch: { readonly name: string | null } | null;
  /** A count that the reader has one of, too. */
  readonly number: {
    readonly sort: 'milestone' | 'first' | 'duration' | 'price' | 'count';
    /** What is counted, plural ("subscribers", "books"); after a first, the one ("customer"). */
    readonly noun: string | null;
  } | null;
  /** Where it happens, as a name: "Lisbon"; and whether the author has been and gone. */
  readonly place: { readonly name: string; readonly been: boolean } | null;
  /** A book, film, record, game or show; `next` is the verb for having it: "read". */
  readonly work: { readonly noun: string; readonly verb: string } | null;
  /** What happened, as one of a kind that readers have had as well: "migration", "interview". */
  readonly event: {
    readonly noun: string;
    readonly mood: 'good' | 'bad' | null;
    readonly weekday: string | null;
    /** Whether it is still to come. */
    readonly ahead: boolean;
  } | null;
  /** The people spoken to or written about, plural: "developers". */
  readonly group: string | null;
  /** Whether the draft shows a picture. */
  readonly picture: boolean;
  readonly person: 'I' | 'we';
  readonly tone: 'formal' | 'plain' | 'chat';
  readonly spelling: 'uk' | 'us';
  readonly emoji: boolean;
}

/** Words that a technique would put to this draft's readers. */
export interface Suggestion {
  /** One or two sentences, capitalised and punctuated; straight quotes, US spelling: tone and spelling follow later. */
  readonly text: string;
  /** One sentence: what in this draft they pick up. */
  readonly why: string;
  /** How closely they fit this draft: 1 picks up its very point, 0 would fit any. */
  readonly fit: number;
}

/** The same from elsewhere than a technique's own file. */
export interface Offer extends Suggestion {
  readonly technique: string;
}
