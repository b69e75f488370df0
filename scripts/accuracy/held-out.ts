/**
 * Whether an example is held out, never looked at while writing rules: all lines of the `unseen` files, none of the `seen`
 * ones, and of the others a third, by the hash of their id.
 */
export function isHeldOut(id: string): boolean {
  if (/^(?:un)?seen-/.test(id)) return id.startsWith('unseen-');
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0;
  return (hash >>> 8) % 3 === 0;
}
