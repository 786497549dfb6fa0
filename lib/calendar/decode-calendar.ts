const [tab, lineFeed, carriageReturn, space] = [9, 10, 13, 32];

const begins = (bytes: Uint8Array, ...start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);

/** The index after a line ending at `at`; `at` itself where there is no line ending. */
function afterLineEnd(bytes: Uint8Array, at: number): number {
  if (bytes[at] === lineFeed) return at + 1;
  if (bytes[at] !== carriageReturn) return at;
  return bytes[at + 1] === lineFeed ? at + 2 : at + 1;
}

/** Joins folded lines. A fold is placed by bytes, so it can split a character: bytes are joined, not text. */
function unfold(bytes: Uint8Array): Uint8Array {
  const joined = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const after = afterLineEnd(bytes, at);
    if (after > at && (bytes[after] === space || bytes[after] === tab)) at = after;
    else {
      joined[length] = bytes[at] ?? 0;
      length += 1;
    }
  }
  return joined.subarray(0, length);
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function decodeWide(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes).replaceAll(/(?:\r\n?|\n)[ \t]/g, '');
}

/** The lines of a calendar file, unfolded. What is neither UTF-8 nor UTF-16 is read as Windows-1252. */
export function decodeCalendar(bytes: Uint8Array): readonly string[] {
  const wide = begins(bytes, 0xff, 0xfe) ? 'utf-16le' : begins(bytes, 0xfe, 0xff) ? 'utf-16be' : null;
  const text = wide === null ? decode(unfold(bytes)) : decodeWide(bytes, wide);
  return text.replaceAll('\0', '').split(/\r\n?|\n/);
}
