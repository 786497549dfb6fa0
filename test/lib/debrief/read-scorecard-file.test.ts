import { expect, test } from 'vitest';
import { largestScorecardBytes, readScorecardFile } from '@/lib/debrief/read-scorecard-file';
import { describeScorecardFileFault } from '@/lib/text/debrief/files';
import { fc } from '../../setup/properties.ts';
import { finish } from '../delivery/destinations/attempt.ts';

const envelope = finish([4, 3, 5, 'not-assessed', 2, 3, 4]);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (value: unknown) => readScorecardFile(bytesOf(JSON.stringify(value)));

/** The code of what is wrong with a file; null where nothing is. */
const faultOf = (found: ReturnType<typeof readScorecardFile>) => (found.ok ? null : found.reason.code);

test('the JSON export of a scorecard is read back, with or without a byte order mark', () => {
  const text = `${JSON.stringify(envelope, null, 2)}\n`;
  expect(readScorecardFile(bytesOf(text))).toEqual({ ok: true, value: envelope });
  expect(readScorecardFile(bytesOf(`\uFEFF${text}`))).toEqual({ ok: true, value: envelope });
});

test('fields that are not known are left out, and a scorecard without sources is read as typed', () => {
  const { data } = envelope;
  const notes = data.notes.map(({ source: _, ...note }) => note);
  const found = read({ ...envelope, extra: 1, data: { ...data, notes, other: { deep: true } } });
  expect(found).toEqual({ ok: true, value: envelope });
});

test.each([
  ['nothing', new Uint8Array(), 'empty'],
  ['spaces', bytesOf(' \n'), 'empty'],
  ['a zip', new Uint8Array([0x50, 0x4b, 3, 4]), 'archive'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff]), 'not-text'],
  ['half of a scorecard', bytesOf(JSON.stringify(envelope).slice(0, 900)), 'not-json'],
  ['prose', bytesOf('Grace was good.'), 'not-json'],
  ['too much', new Uint8Array(largestScorecardBytes + 1), 'too-large'],
])('a file with %s is refused', (_name, bytes, code) => {
  expect(faultOf(readScorecardFile(bytes))).toBe(code);
});

test.each([
  [null, 'other-kind'],
  [[], 'other-kind'],
  [{ data: 'scorecard/1' }, 'other-kind'],
  [{ schema: 'rubric/1' }, 'other-kind'],
  [{ data: { schema: 'debrief/1' } }, 'other-kind'],
  [{ ...envelope, data: { ...envelope.data, schema: 'scorecard/2' } }, 'other-version'],
  [{ data: { schema: 'scorecard/1' } }, 'wrong-fields'],
])('what is no scorecard is refused: %j', (value, code) => {
  expect(faultOf(read(value))).toBe(code);
});

test('a field that does not fit is named by its path', () => {
  const ratings = envelope.data.ratings.map((rating, at) => (at === 2 ? { ...rating, score: 'high' } : rating));
  const found = read({ ...envelope, data: { ...envelope.data, ratings } });
  expect(found).toEqual({ ok: false, reason: { code: 'wrong-fields', params: { fields: ['data.ratings.2.score'] } } });
  expect(found.ok || describeScorecardFileFault(found.reason)).toBe('This is no complete scorecard: “data.ratings.2.score” cannot be read.');
});

test('a refusal is short, however long the names in the file are', () => {
  const long = 'x'.repeat(100_000);
  const candidate = { name: 'Grace', references: { [long]: 1 } };
  const refusals = [read({ ...envelope, data: { ...envelope.data, candidate } }), read({ schema: long })];
  for (const found of refusals) expect(found.ok ? 'read' : describeScorecardFileFault(found.reason).length).toBeLessThan(300);
});

test.each([
  ['notes', { notes: Array(200_000).fill({}) }, 'data.notes.0.id'],
  ['evidence', { ratings: [{ ...envelope.data.ratings[0], evidence: Array(200_000).fill(1) }] }, 'data.ratings.0.evidence.0'],
  ['rules', { rules: Array(200_000).fill({}) }, 'data.rules.0'],
])('a list of many %s that do not fit is refused by the first of them alone', (_name, list, first) => {
  const bytes = bytesOf(JSON.stringify({ ...envelope, data: { ...envelope.data, ...list } }));
  const found = readScorecardFile(bytes);
  expect(found.ok || (found.reason.code === 'wrong-fields' && found.reason.params.fields[0])).toBe(first);
});

test('a scorecard with more dimensions than any rubric has is refused', () => {
  const dimensions = Array.from({ length: 1001 }, (_, at) => ({ id: `d${at}`, name: '', weight: 1 }));
  const found = read({ ...envelope, data: { ...envelope.data, rubric: { ...envelope.data.rubric, dimensions } } });
  expect(found).toEqual({ ok: false, reason: { code: 'wrong-fields', params: { fields: ['data.rubric.dimensions'] } } });
});

test('brackets nested without end are refused', () => {
  expect(faultOf(readScorecardFile(bytesOf('['.repeat(2_000_000))))).toBe('not-json');
  const nested = `${'['.repeat(500_000)}${']'.repeat(500_000)}`;
  expect(faultOf(readScorecardFile(bytesOf(`{"data":{"schema":"scorecard/1","id":${nested}}}`)))).toBe('wrong-fields');
});

test('whatever a file holds is read or refused with a sentence, and never throws', () => {
  void fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.json().map(bytesOf)), (bytes) => {
      const found = readScorecardFile(bytes);
      if (!found.ok) expect(describeScorecardFileFault(found.reason)).not.toBe('');
    }),
  );
});

test('a key that changes what objects are is not taken from a file', () => {
  const text = JSON.stringify(envelope).replace('"references":{}', '"references":{"__proto__":"x","applicationId":"a"}');
  const found = readScorecardFile(bytesOf(text));
  expect(found.ok && Object.getPrototypeOf(found.value.data.candidate.references)).toBe(Object.prototype);
  expect(found.ok && { ...found.value.data.candidate.references }).toEqual({ applicationId: 'a' });
});
