/** The page that an editor stands in, whatever browser shows it. */
import { bundle } from '../../fixtures/bundle.ts';

const KINDS = [
  'textarea',
  'contenteditable',
  'draft',
  'lexical',
  'prosemirror',
  'quill',
  'slate',
  'codemirror',
] as const;
export type Kind = (typeof KINDS)[number];

export type FixtureName = Kind | 'quill-1';

/** Pages of `tests/fixtures/editors`: the current version of each library, and older ones that sites still run. */
export const FIXTURES: readonly { name: FixtureName; kind: Kind }[] = [
  ...KINDS.map((kind) => ({ name: kind, kind })),
  { name: 'quill-1', kind: 'quill' },
];

export type Where = 'light' | 'shadow' | 'frame';

const STYLE = `
body { margin: 20px; font: 16px/1.5 sans-serif }
#host { width: 360px }
.editor, .public-DraftEditor-content, .ql-editor, [data-slate-editor], .cm-scroller { min-height: 60px; max-height: 200px; overflow: auto; outline: 1px solid #ccc }
.editor, .ProseMirror, .ql-editor { white-space: pre-wrap; overflow-wrap: break-word }
.ProseMirror { white-space: break-spaces }
div.editor[contenteditable]:not(.ProseMirror, [data-lexical-editor]) { white-space: normal }
textarea.editor { display: block; box-sizing: border-box; width: 100%; height: 120px; padding: 7px 11px; border: 3px solid; font: 17px/1.4 serif; letter-spacing: .3px; word-spacing: 1px }
p, ul, ol { margin: 0 }
.ql-container { position: relative }
.ql-editor.ql-blank::before { content: attr(data-placeholder); position: absolute; pointer-events: none }
`;

/** As strict as pages come: nothing but the page's own scripts and styles, and no HTML from strings. */
export const CSP =
  "default-src 'none'; script-src 'nonce-own'; style-src 'nonce-own'; img-src data:; frame-src 'self'; require-trusted-types-for 'script'; trusted-types default";

/** Libraries that write HTML need the page's consent; ours must not. A page may also patch what others rely on. */
const PAGE_SCRIPT = `globalThis.trustedTypes?.createPolicy('default', { createHTML: (html) => html });`;

/** The page with the editor of a fixture; for `frame`, one that shows `framed` in a frame. */
export async function pageWith(
  fixture: FixtureName,
  where: Where,
  framed: string,
  pageScript = '',
): Promise<string> {
  const script = await bundle(`tests/fixtures/editors/${fixture}.ts`);
  const body =
    where === 'frame'
      ? `<iframe src="${framed}" width="500" height="400"></iframe>`
      : `<div id="host"></div><script nonce="own">${PAGE_SCRIPT}${pageScript}${script.replaceAll('</script', '<\\/script')}</script>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style nonce="own">${STYLE}</style><body>${body}`;
}
