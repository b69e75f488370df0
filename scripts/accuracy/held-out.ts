/** Whether an example is held out: a third of them, by the hash of their id, never looked at while writing rules. */
export function isHeldOut(id: string): boolean {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0;
  return (hash >>> 8) % 3 === 0;
}
