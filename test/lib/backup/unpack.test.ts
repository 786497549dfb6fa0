import { expect, test } from 'vitest';
import { packBackup } from '@/lib/backup/pack';
import { makePassphraseKey, newPassphraseKey } from '@/lib/backup/seal';
import { openBackup, readBackup } from '@/lib/backup/unpack';
import { BackupFault, type BackupLine, iterationBounds } from '@/lib/core/backup/format';
import { fc } from '../../setup/properties.ts';

const never = new AbortController().signal;
const onBytes = () => undefined;
const header = { format: 'plumbline-backup/1', id: 'b', createdAt: '2026-11-28T00:00:00.000Z', app: '0.1.0', schema: 3 } as const;
const row = (text: string): BackupLine => ({ table: 'notes', row: { id: text, text } });
const asBlob = (lines: readonly object[]) => new Blob(lines.map((line) => `${JSON.stringify(line)}\n`));
const lines = [{ leftOut: [{ id: 'd', name: 'Hook' }] }, { settings: { preferences: {} } }, row('a'), row('b\u{d800}'), { end: { notes: 2 } }];

const pack = async (given: readonly object[], passphrase = '') =>
  packBackup(header, asBlob(given), { key: passphrase === '' ? null : await newPassphraseKey(passphrase), signal: never, onBytes });

/** What reading a file comes to: its lines, or why it cannot be read. */
async function read(file: Blob, passphrase = '', newest = 3): Promise<readonly BackupLine[] | string> {
  const opened = await openBackup(file, newest);
  if (!opened.ok) return opened.reason;
  const found: BackupLine[] = [];
  try {
    for await (const line of readBackup(opened.value, { passphrase, signal: never, onBytes })) found.push(line);
    return found;
  } catch (error) {
    if (error instanceof BackupFault) return error.reason;
    throw error;
  }
}

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
/** Where the first line ends. */
const headEnd = (bytes: Uint8Array) => bytes.indexOf(10) + 1;
const passphrase = 'correct horse battery staple';

test('a backup is read line by line as it was packed, encrypted or not', async () => {
  expect(await read(await pack(lines))).toEqual(lines);
  expect(await read(await pack(lines, passphrase), passphrase)).toEqual(lines);
});

test('its first line contains no name, and an encrypted backup reveals none of its rows', async () => {
  const text = new TextDecoder().decode(await bytesOf(await pack([...lines, row('Grace Hopper')], passphrase)));
  expect(text).not.toMatch(/Grace|Hook|notes/);
  expect(JSON.parse(text.slice(0, text.indexOf('\n')))).toMatchObject({ encryption: { kdf: 'PBKDF2-SHA-256', cipher: 'AES-256-GCM' } });
});

test('passphrases that differ only in Unicode normalisation are the same', async () => {
  expect(await read(await pack(lines, 'Ame\u0301lie'), 'Am\u00e9lie')).toEqual(lines);
});

test('a row that spans many chunks is read whole', async () => {
  const random = Array.from({ length: 6000 }, (_value, index) => row(`${index} ${crypto.randomUUID()}`));
  const many = [...random, { end: { notes: random.length } }];
  const file = await pack(many, passphrase);
  expect(file.size).toBeGreaterThan(2 * 65_536);
  expect(await read(file, passphrase)).toEqual(many);
});

test('a wrong and a missing passphrase are different reasons', async () => {
  const file = await pack(lines, passphrase);
  expect(await read(file, 'wrong')).toBe('passphrase-wrong');
  expect(await read(file)).toBe('passphrase-needed');
});

test.each([
  ['nothing', ''],
  ['a text', 'Dear Ada,\nhow are you?'],
  ['other JSON', '{"format":"other/1"}\n'],
  ['a line without an end', 'x'.repeat(10_000)],
])('%s is a foreign file', async (_name, text) => {
  expect(await read(new Blob([text]))).toBe('foreign');
});

test('a later format and a later layout are too new', async () => {
  expect(await read(new Blob(['{"format":"plumbline-backup/2"}\n']))).toBe('too-new');
  expect(await read(await pack(lines), '', 2)).toBe('too-new');
});

test('a first line with too few or too many key derivation rounds is refused', async () => {
  const file = await pack(lines, passphrase);
  const text = await file.text();
  const asked = (rounds: number) => new Blob([text.replace(`"iterations":${iterationBounds.least}`, `"iterations":${rounds}`)]);
  expect(await read(asked(1), passphrase)).toBe('broken');
  expect(await read(asked(4_000_000_000), passphrase)).toBe('broken');
});

test('an invalid line, and text after the last one, are refused as broken', async () => {
  expect(await read(await pack([{ table: 5, row: {} }]))).toBe('broken');
  const cut = packBackup(header, new Blob(['{"end":{}}\n{"end"']), { key: null, signal: never, onBytes });
  expect(await read(await cut)).toBe('broken');
});

test.each([false, true])('a file cut anywhere, or with any byte changed, is never accepted (encrypted: %s)', async (encrypted) => {
  const used = encrypted ? passphrase : '';
  const bytes = await bytesOf(await pack(lines, used));
  // Below the rounds that a key takes, which would make hundreds of tries take minutes.
  const places = encrypted ? 12 : 80;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: encrypted ? 0 : headEnd(bytes), max: bytes.length - 1 }), fc.boolean(), async (place, cuts) => {
      const changed = cuts ? bytes.slice(0, place) : bytes.with(place, (bytes[place] ?? 0) ^ 0x55);
      const found = await read(new Blob([changed]), used);
      // gzip's own head holds a time and a system's name, which say nothing.
      if (typeof found !== 'string') expect([cuts, found]).toEqual([false, lines]);
    }),
    { numRuns: places },
  );
});

test('chunks of an encrypted file cannot be dropped, repeated or swapped', async () => {
  const random = Array.from({ length: 5000 }, (_value, index) => row(`${index} ${crypto.randomUUID()}`));
  const bytes = await bytesOf(await pack([...random, { end: { notes: random.length } }], passphrase));
  const start = headEnd(bytes);
  const size = 65_536 + 16;
  const head = bytes.slice(0, start);
  const pieces = [0, 1, 2].map((index) => bytes.slice(start + index * size, start + (index + 1) * size));
  const [first = head, second = head, third = head] = pieces;
  for (const order of [
    [first, second],
    [first, third],
    [first, first, second, third],
    [second, first, third],
  ])
    expect(['broken', 'passphrase-wrong']).toContain(await read(new Blob([head, ...order]), passphrase));
});

test('the key of a passphrase is not extractable', async () => {
  const { key } = await makePassphraseKey(passphrase, 'AAAAAAAAAAAAAAAAAAAAAA==', iterationBounds.least);
  expect(key.extractable).toBe(false);
});

test('packing can be aborted', async () => {
  const stop = new AbortController();
  stop.abort();
  await expect(packBackup(header, asBlob(lines), { key: null, signal: stop.signal, onBytes })).rejects.toMatchObject({ name: 'AbortError' });
});
