/** The shape of the conformance table. */
import type { Bench, FixtureName, Where } from './bench.ts';

export interface Case {
  readonly name: string;
  /** Kinds that the case cannot apply to, each with its reason. */
  readonly except?: Partial<Record<FixtureName, string>>;
  /** Where the editor stands; in the document unless said otherwise. */
  readonly where?: Where;
  /** A script that the page runs before its editor. */
  readonly pageScript?: string;
  readonly run: (bench: Bench) => Promise<void>;
}

export const textOnly: Case['except'] = {
  textarea: 'it holds plain text',
  codemirror: 'it holds plain text',
};

/** Editors that hold emoji as characters only. */
export const embedless: Case['except'] = {
  ...textOnly,
  draft: 'it draws emoji as characters with a background, never as images',
  lexical: 'it has no image node of its own; emoji are characters',
};
