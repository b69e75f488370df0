/** Whether a post in the feed is the draft that was submitted. Sites shorten links, fold long texts and draw emoji as pictures. */
export function sameText(draft: string, shown: string): boolean {
  return [shown, unfolded(shown)].some((text) => isSame(draft, text));
}

function isSame(draft: string, shown: string): boolean {
  const one = core(draft);
  const other = core(shown);
  if (one === other) return one !== '' || draft.trim() === shown.trim();
  const shorter = Math.min(one.length, other.length);
  return shorter >= ENOUGH && (one.startsWith(other) || other.startsWith(one));
}

/** Letters and digits after which a folded text is surely the same. */
const ENOUGH = 24;

/** Without the button that sites put behind a folded text: "… more", "…もっと見る". */
function unfolded(shown: string): string {
  return shown.replace(/(?:…|\.{3})[\s\p{Cf}]*(?:\p{L}[\p{L}\p{M}]*\s?){1,3}$/u, '');
}

/** Letters and digits without links. */
function core(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/(?<![\w-])(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
