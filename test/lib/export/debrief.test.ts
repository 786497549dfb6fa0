import { expect, test } from 'vitest';
import { envelopeOf } from '@/entrypoints/gallery/seed-debrief';
import type { DebriefEntry } from '@/lib/core/debrief/entries';
import type { DebriefEnvelope } from '@/lib/core/debrief/envelope/envelope-schema';
import { makeDebriefEnvelope } from '@/lib/core/debrief/envelope/make-envelope';
import type { JoinedScorecard } from '@/lib/core/debrief/join-scorecards';
import { writeDebrief } from '@/lib/export/debrief/write-debrief';
import { explainRule } from '@/lib/text/rules';
import { unpack } from './unpack.ts';

const zone = 'Europe/Berlin';
const at = Date.UTC(2026, 10, 27, 9, 31);
const common = { debriefId: 'd', at, by: { name: 'Helena Brandt', email: null }, replaces: null };

const joined = (interviewer: string, scores: readonly (number | null)[]): JoinedScorecard => ({
  data: envelopeOf({ interviewer, scores, recommendation: 'yes' }).data,
  source: { kind: 'file', name: 'a.json' },
  receivedAt: at,
  joinedBy: 'application',
});
const scorecards = [joined('Jonas Reuter', [4, 3, 4, 4, 5, 4, 4]), joined('Tomasz | Łęcki', [4, 4, null, 4, 2, 3, 4])];

/** A debrief of two who differ on Collaboration & Communication, with some entries. */
function settled(...entries: readonly DebriefEntry[]): DebriefEnvelope {
  return settledWithout([], ...entries);
}

/** The same of other scorecards, without entries. */
const settledOf = (joinedScorecards: readonly JoinedScorecard[]): DebriefEnvelope => {
  const debrief = { id: 'd', candidate: 'Mara', applicationId: 'app_4711', added: [], removed: [], createdAt: at };
  return makeDebriefEnvelope({ debrief, revision: 1, scorecards: joinedScorecards, takenOut: [], entries: [] }, at, explainRule);
};

/** The same, with scorecards that were taken out. */
function settledWithout(takenOut: readonly JoinedScorecard[], ...entries: readonly DebriefEntry[]): DebriefEnvelope {
  const debrief = { id: 'd', candidate: 'Mara <b>', applicationId: 'app_4711', added: [], removed: [], createdAt: at };
  return makeDebriefEnvelope({ debrief, revision: 1, scorecards, takenOut, entries }, at, explainRule);
}

const dimension = 'collaboration-communication';
const written: readonly DebriefEntry[] = [
  { ...common, id: 'c', kind: 'comment', scorecardId: 'scorecard of Jonas Reuter', dimension, text: '# She wrote it down.' },
  { ...common, id: 's', kind: 'settlement', dimension, how: 'reconciled', reason: 'Two different projects.', preparedId: null },
  { ...common, id: 'x', kind: 'decision', decision: 'hire', reasons: 'Strong.', present: [{ name: 'Nora Feld', email: null }] },
];

const textOf = async (envelope: DebriefEnvelope) => String((await writeDebrief('markdown', envelope, zone)).content);

async function bytesOf(format: 'word' | 'excel'): Promise<Uint8Array> {
  const { content } = await writeDebrief(format, settled(...written), zone);
  if (typeof content === 'string') throw new Error('Expected bytes, found text.');
  return content;
}

test('Markdown says what was decided, each dimension’s mean and spread, everyone’s rating, and what was written', async () => {
  const text = await textOf(settled(...written));
  expect(text).toContain('**Decision:** Hire');
  expect(text).toContain('## Collaboration & Communication: mean 3.50, spread 3 (wide)');
  expect(text).toContain('Jonas Reuter: 5, ');
  expect(text).toContain('Reconciled, by Helena Brandt, ');
  expect(text).toContain('Two different projects.');
  expect(text).toContain('Who was there: Nora Feld');
  expect(text).toContain('Debugging & Troubleshooting: mean 4.00, spread 0');
  expect(text).toContain('not assessed');
});

test('none of its text is read as markup', async () => {
  const text = await textOf(settled(...written));
  expect(text).toContain('# Mara \\<b>');
  expect(text).toContain('Tomasz \\| Łęcki');
});

test('a debrief without a decision says so, and a wide disagreement that it is not settled', async () => {
  const text = await textOf(settled());
  expect(text).toContain('**Decision:** none yet');
  expect(text).toContain('Settled: not settled');
});

test('Word has the scores as a table, and Excel as numbers', async () => {
  const word = unpack(await bytesOf('word')).read('word/document.xml');
  expect(word.find('w:tbl').some(({ text }) => text.includes('Tomasz | Łęcki') && text.includes('3, wide'))).toBe(true);
  const excel = unpack(await bytesOf('excel'));
  expect(excel.xml('xl/worksheets/sheet1.xml')).toContain('<v>3.5</v>');
  expect(excel.xml('xl/sharedStrings.xml')).toContain('Two different projects.');
});

test('JSON is the envelope that a webhook receives, and the file is named after the candidate and the day', async () => {
  const envelope = settled(...written);
  const { stem, extension, content } = await writeDebrief('json', envelope, zone);
  expect(JSON.parse(String(content))).toEqual(envelope);
  expect(`${stem}.${extension}`).toBe('Mara -b-, Debrief, 2026-11-27.json');
});

test('a scorecard that was taken out is said in every format, and counts in none', async () => {
  const envelope = settledWithout([joined('Nora Feld', [1, 1, 1, 1, 1, 1, 1])], ...written);
  expect(envelope.data.takenOut).toMatchObject([{ id: 'scorecard of Nora Feld', revision: 1, interviewer: { name: 'Nora Feld' } }]);
  expect(envelope.data.dimensions).toEqual(settled(...written).data.dimensions);
  expect(await textOf(envelope)).toContain('Taken out of the debrief: Nora Feld');
  for (const format of ['word', 'excel'] as const) {
    const { content } = await writeDebrief(format, envelope, zone);
    const part = format === 'word' ? 'word/document.xml' : 'xl/sharedStrings.xml';
    expect(unpack(content as Uint8Array).xml(part)).toContain('Taken out of the debrief');
  }
});

test("a name of a right-to-left script turns neither its sentence nor the numbers beside it, and the table's head stays small where it is long", async () => {
  const hebrew = joined('נועה כהן', [4, 3, 4, 4, 5, 4, 4]);
  const long = joined('Anastasia Constantinopoulou-Schmidt', [3, 3, 3, 3, 3, 3, 3]);
  const { content } = await writeDebrief('word', settledOf([hebrew, long]), zone);
  if (typeof content === 'string') throw new Error('Expected bytes, found text.');
  const word = unpack(content);
  const said = word
    .read('word/document.xml')
    .find('w:p')
    .filter(({ text }) => text.includes('pieces of evidence') && text.includes('נועה'));
  expect(said.length).toBeGreaterThan(0);
  expect(said.every(({ text }) => text.startsWith('\u200eנועה כהן\u200e: '))).toBe(true);
  expect(said.flatMap((paragraph) => paragraph.find('w:bidi')).filter((bidi) => bidi.attribute('w:val') !== 'false')).toEqual([]);
  expect(word.xml('word/document.xml')).toContain('<w:sz w:val="16"/>');
  expect(unpack(await bytesOf('word')).xml('word/document.xml')).not.toContain('<w:sz w:val="16"/>');
});
