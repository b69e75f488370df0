/** The shape of the conformance table. */
import type { AnyBench } from './any-bench.ts';
import type { FixtureName, Where } from './page.ts';

/** `Needed` is the bench that the case needs: any, or that of a browser that can do more. */
export interface Case<Needed extends AnyBench = AnyBench> {
  readonly name: string;
  /** Kinds that the case cannot apply to, each with its reason. */
  readonly except?: Partial<Record<FixtureName, string>>;
  /** Whether it is tried wherever an editor may stand. */
  readonly everywhere?: true;
  /** A script that the page runs before its editor. */
  readonly pageScript?: string;
  readonly run: (bench: Needed) => Promise<void>;
}

/** Where an editor may stand. Reading and inserting are tried in each. */
export const PLACES: readonly { where: Where; name: string; except?: Case['except'] }[] = [
  { where: 'light', name: 'in the page' },
  {
    where: 'shadow',
    name: 'in an open shadow root',
    except: {
      draft: 'Draft.js itself reads the selection of the document and does not work in a shadow root',
      quill: 'Quill 2 itself loses its place there as one types; Quill 1, which LinkedIn has there, does not',
    },
  },
  { where: 'frame', name: 'in a frame' },
];

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
