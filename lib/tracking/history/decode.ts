/** Text out of a file whose encoding nobody tells. */

export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/** Longer files are refused: as text they would not fit into memory next to the page. */
const LONGEST_FILE = 200 * 1024 * 1024;

/**
 * Reads a file as UTF-8 or UTF-16, with or without a byte order mark, and otherwise as Windows-1252, which spreadsheets
 * still write.
 * @throws RangeError when the file is longer than 200 MB.
 */
export async function decodeFile(file: Blob): Promise<Decoded> {
  if (file.size > LONGEST_FILE)
    throw new RangeError('The file is longer than 200 MB. Split it and import the parts.');
  const head = new Uint8Array(await file.slice(0, 4096).arrayBuffer());
  const utf16 = utf16In(head);
  if (utf16) return { text: await decodeAs(file, utf16, false), encoding: utf16 };
  try {
    return { text: await decodeAs(file, 'utf-8', true), encoding: 'utf-8' };
  } catch {
    return { text: await decodeAs(file, 'windows-1252', false), encoding: 'windows-1252' };
  }
}

/** Piece by piece, so that a long file is never held twice. The byte order mark goes. */
async function decodeAs(file: Blob, encoding: Decoded['encoding'], fatal: boolean): Promise<string> {
  const decoder = new TextDecoder(encoding, { fatal });
  const reader = file.stream().getReader();
  const pieces: string[] = [];
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    pieces.push(decoder.decode(piece.value, { stream: true }));
  }
  pieces.push(decoder.decode());
  return pieces.join('');
}

/** By its mark, or by the zero in every other byte of western text. */
function utf16In(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = head.length / 8;
  if (odd > many && even < many / 4) return 'utf-16le';
  if (even > many && odd < many / 4) return 'utf-16be';
  return null;
}
