import {
  type BackupError,
  BackupFault,
  type BackupHeader,
  type BackupLine,
  backupFormat,
  backupHeaderSchema,
  backupLineSchema,
  isAnyHeader,
} from '@/lib/core/backup/format';
import { failure, type Result, success } from '@/lib/core/result';
import { parseJson } from '@/lib/core/text/parse-json';
import { countBytes } from './pack';
import { makeFileKey, makePassphraseKey, openStream } from './seal';

const mostHeadBytes = 4096;
/** No row comes near this length. A file made to exhaust the memory could hold a line without an end. */
const mostLineCharacters = 16 * 1024 * 1024;
const mostCharacters = 4 * 1024 * 1024 * 1024;

/** A backup whose first line was read. */
export type OpenedBackup = { readonly file: Blob; readonly head: Uint8Array<ArrayBuffer>; readonly header: BackupHeader };

/** Reads the first line of a file; `newest` is the latest database schema version that this version of Plumbline knows. */
export async function openBackup(file: Blob, newest: number): Promise<Result<OpenedBackup, BackupError>> {
  const beginning = new Uint8Array(await file.slice(0, mostHeadBytes).arrayBuffer());
  const end = beginning.indexOf(10);
  const head = beginning.slice(0, end + 1);
  const value = end < 0 ? undefined : parseJson(new TextDecoder().decode(head));
  if (!isAnyHeader(value)) return failure('foreign');
  const read = backupHeaderSchema.safeParse(value);
  if (!read.success) return failure(Object(value).format === backupFormat ? 'broken' : 'too-new');
  return read.data.schema > newest ? failure('too-new') : success({ file, head, header: read.data });
}

function parseLine(text: string): BackupLine {
  const read = backupLineSchema.safeParse(parseJson(text));
  if (!read.success) throw new BackupFault('broken');
  return read.data;
}

/** Cuts a stream of text into lines. */
async function* cutLines(texts: ReadableStream<string>): AsyncGenerator<string> {
  let held: string[] = [];
  let length = 0;
  let all = 0;
  for await (const text of texts) {
    all += text.length;
    const pieces = text.split('\n');
    const last = pieces.pop() ?? '';
    for (const piece of pieces) {
      yield held.join('') + piece;
      held = [];
      length = 0;
    }
    held.push(last);
    length += last.length;
    if (length > mostLineCharacters || all > mostCharacters) throw new BackupFault('too-large');
  }
  // Every line ends with a line feed: text after the last one was cut off.
  if (length > 0) throw new BackupFault('broken');
}

async function findKey({ header: { encryption } }: OpenedBackup, passphrase: string): Promise<CryptoKey | null> {
  if (encryption === null) return null;
  if (passphrase === '') throw new BackupFault('passphrase-needed');
  return makeFileKey(await makePassphraseKey(passphrase, encryption.salt, encryption.iterations), encryption);
}

/** What reading a backup needs; `passphrase` is '' where none was given. */
export type BackupReading = { readonly passphrase: string; readonly signal: AbortSignal; readonly onBytes: (passed: number) => void };

/**
 * The lines of a backup after the first, one by one. Throws a BackupFault where reading cannot go on, and the signal's reason once it aborts. A
 * truncated file lacks the end line.
 */
export async function* readBackup(opened: OpenedBackup, { passphrase, signal, onBytes }: BackupReading): AsyncGenerator<BackupLine> {
  const key = await findKey(opened, passphrase);
  let bytes: ReadableStream<Uint8Array> = opened.file.slice(opened.head.length).stream().pipeThrough(countBytes(onBytes), { signal });
  if (key !== null) bytes = bytes.pipeThrough(openStream(key, opened.head));
  const texts = (bytes as ReadableStream<Uint8Array<ArrayBuffer>>)
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }));
  try {
    for await (const text of cutLines(texts)) yield parseLine(text);
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof BackupFault ? error : new BackupFault('broken');
  }
}
