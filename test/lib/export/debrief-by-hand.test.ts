import { expect, test } from 'vitest';
import { makeDebriefEnvelope } from '@/lib/core/debrief/envelope/make-envelope';
import { type DebriefFormat, writeDebrief } from '@/lib/export/debrief/write-debrief';
import { explainMeanRule } from '@/lib/text/debrief/mean-rules';
import { aDebrief } from '../../lib/storage/debrief/people.ts';
import { byHand, rulesByHand, tableByHand } from '../core/debrief/by-hand.ts';
import { unpack } from './unpack.ts';

const envelope = makeDebriefEnvelope({ debrief: aDebrief(), revision: 1, scorecards: byHand, takenOut: [], entries: [] }, 9000, explainMeanRule);

async function write(format: DebriefFormat): Promise<{ readonly text: string; readonly bytes: Uint8Array }> {
  const { content } = await writeDebrief(format, envelope, 'Europe/Berlin');
  return typeof content === 'string' ? { text: content, bytes: new Uint8Array() } : { text: '', bytes: content };
}

/** What every readable format says besides the table. */
const sentences = [
  ...rulesByHand.means.map((sentence) => `Over the means: ${sentence}`),
  ...rulesByHand.own,
  'The levels differ: Senior, Staff.',
  'The weights differ:',
  '1 no, 2 yes',
  '3.81 of 5 (n 3)',
  '3.52 of 5 (n 4)',
];

test('JSON holds the table computed by hand, means unrounded', async () => {
  const { data } = JSON.parse((await write('json')).text);
  expect(
    data.dimensions.map(({ n, mean, min, max, spread, wide }: (typeof envelope.data.dimensions)[number]) => ({ n, mean, min, max, spread, wide })),
  ).toEqual([
    { n: 3, mean: 11 / 3, min: 2, max: 5, spread: 3, wide: true },
    { n: 2, mean: 3, min: 3, max: 3, spread: 0, wide: false },
    { n: 3, mean: 13 / 3, min: 4, max: 5, spread: 1, wide: false },
    { n: 2, mean: 3, min: 2, max: 4, spread: 2, wide: true },
  ]);
  expect(data.scorecards.map(({ score }: (typeof envelope.data.scorecards)[number]) => [score.value, score.coverage])).toEqual([
    [3.89, 0.9],
    [3.25, 1],
    [4.29, 0.7],
  ]);
  expect(data.overall).toEqual({ outOf: 5, meanOfScores: { value: 3.81, n: 3 }, scoreOfMeans: { value: 3.52, n: 4 }, apart: true });
  expect(data.rules.map(({ explanation }: { readonly explanation: string }) => explanation)).toEqual(rulesByHand.means);
  expect(data.recommendations).toEqual({ 'strong-no': 0, no: 1, yes: 2, 'strong-yes': 0, none: 0 });
});

test('Markdown says the same', async () => {
  const { text } = await write('markdown');
  for (const sentence of sentences) expect(text).toContain(sentence);
  for (const [name, , , , mean, spread = ''] of tableByHand)
    expect(text).toContain(`## ${name}: mean ${mean}, spread ${spread.replace(', wide', ' (wide)')}`);
});

test('Word has the table, and says the rest', async () => {
  const word = unpack((await write('word')).bytes).read('word/document.xml');
  const rows = word.find('w:tbl').flatMap((table) => table.find('w:tr').map((row) => row.find('w:tc').map(({ text }) => text)));
  for (const row of tableByHand) expect(rows).toContainEqual(row);
  expect(rows).toContainEqual(['Weighted score', '3.89', '3.25', '4.29', '', '']);
  for (const sentence of sentences) expect(word.text).toContain(sentence);
});

test('Excel has the numbers, not rounded, and says the rest', async () => {
  const excel = unpack((await write('excel')).bytes);
  const numbers = excel
    .read('xl/worksheets/sheet1.xml')
    .find('row')
    .map((row) => row.find('c').map((cell) => (cell.attribute('t') === 's' ? null : (cell.find('v')[0]?.text ?? null))));
  const said = numbers.map((cells) => cells.flatMap((cell) => (cell === null || cell === '' ? [] : [Number(cell)])));
  expect(said).toContainEqual([4, 2, 5, 11 / 3, 3, 2, 5, 3]);
  expect(said).toContainEqual([3, 3, 3, 2, 3, 3, 0]);
  expect(said).toContainEqual([5, 4, 4, 13 / 3, 3, 4, 5, 1]);
  expect(said).toContainEqual([4, 2, 3, 2, 2, 4, 2]);
  expect(said).toContainEqual([3.89, 3.25, 4.29]);
  const words = excel.read('xl/sharedStrings.xml').text;
  for (const sentence of sentences) expect(words).toContain(sentence);
});
