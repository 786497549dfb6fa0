import { failure, type Result, success } from '@/lib/core/result';
import { rubricFileTexts } from '@/lib/text/rubrics/files';

/** The most bytes in a rubric file. A rubric with the maximum of text has fewer. */
export const largestFile = 1_048_576;

const mebibytes = (bytes: number) => `${(bytes / largestFile).toFixed(1)} MiB`;

/** Why a file of so many bytes is not read; null when it may be. */
export const refuseSize = (bytes: number): string | null => (bytes > largestFile ? rubricFileTexts.tooLarge(mebibytes(bytes)) : null);

const begins = (bytes: Uint8Array, ...start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);

function encodingOf(bytes: Uint8Array): string {
  if (begins(bytes, 0xff, 0xfe)) return 'utf-16le';
  return begins(bytes, 0xfe, 0xff) ? 'utf-16be' : 'utf-8';
}

/** The text of a file without byte order mark, with plain line feeds; or why it is not a text. */
export function decodeText(bytes: Uint8Array): Result<string, string> {
  const size = refuseSize(bytes.length);
  if (size !== null) return failure(size);
  if (begins(bytes, 0x50, 0x4b)) return failure(rubricFileTexts.archive);
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return success(text.replaceAll(/\r\n?/g, '\n'));
  } catch {
    return failure(rubricFileTexts.noText);
  }
}
