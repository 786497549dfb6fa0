import type * as z from 'zod/mini';
import { BackupFault, sealedRowsSchema } from '@/lib/core/backup/format';
import { parseJson } from '@/lib/core/text/parse-json';
import type { Row } from './rows';

/** A line ends after the row with which it has this many characters. */
const lineCharacters = 1_000_000;
/** As many bytes as a call takes arguments. */
const chunkBytes = 0x8000;

function toBase64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let characters = '';
  for (let at = 0; at < bytes.length; at += chunkBytes) characters += String.fromCharCode(...bytes.subarray(at, at + chunkBytes));
  return btoa(characters);
}

const fromBase64 = (text: string): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));

const sealLine = (table: string, rows: readonly string[]) => ({ sealed: toBase64(`{"table":${JSON.stringify(table)},"rows":[${rows.join(',')}]}`) });

/** The lines that hold rows of a table so that they cannot be read as they are; how many there are says little about how many rows. */
export function sealRows(table: string, rows: readonly Row[]): readonly { readonly sealed: string }[] {
  const lines: { readonly sealed: string }[] = [];
  let held: string[] = [];
  let length = 0;
  for (const row of rows.map((one) => JSON.stringify(one))) {
    held.push(row);
    length += row.length;
    if (length < lineCharacters) continue;
    lines.push(sealLine(table, held));
    [held, length] = [[], 0];
  }
  return held.length === 0 ? lines : [...lines, sealLine(table, held)];
}

function decode(sealed: string): unknown {
  try {
    return parseJson(fromBase64(sealed));
  } catch {
    return undefined;
  }
}

/** The rows of a sealed line, and their table; throws a BackupFault where it holds none. */
export function openSealed(sealed: string): z.infer<typeof sealedRowsSchema> {
  const read = sealedRowsSchema.safeParse(decode(sealed));
  if (!read.success) throw new BackupFault('broken');
  return read.data;
}
