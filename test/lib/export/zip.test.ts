import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { uniqueNames } from '@/lib/export/file-name';
import { exportFormats, writeFile } from '@/lib/export/write-file';
import { makeZip } from '@/lib/export/zip';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { scorecardWith, zone } from './scorecards.ts';

const envelopeOf = (name: string) => scorecardWith([{ text: 'Asked for the limits.' }], { candidate: { name, references: {} } });

test('scorecards of the same candidate, rubric and day have different file names, with the day in the zone', async () => {
  const zip = makeZip();
  for (const name of ['Łukasz Żółć', 'łukasz żółć', 'מיכל', '../../etc: "x"'])
    zip.add(await writeFile('json', { envelope: envelopeOf(name), rubric }, zone));
  const files = unzipSync(new Uint8Array(await zip.end().arrayBuffer()));
  expect(Object.keys(files)).toEqual([
    'Łukasz Żółć, Backend Engineer, Junior, 2026-11-24.json',
    'łukasz żółć, Backend Engineer, Junior, 2026-11-24 (2).json',
    'מיכל, Backend Engineer, Junior, 2026-11-24.json',
    '-.-etc- -x-, Backend Engineer, Junior, 2026-11-24.json',
  ]);
  expect(JSON.parse(strFromU8(Object.values(files)[2] ?? new Uint8Array()))).toEqual(envelopeOf('מיכל'));
});

test('a thousand files of one name get one number each', () => {
  const nameOf = uniqueNames();
  const normalized = vi.spyOn(String.prototype, 'normalize');
  const names = Array.from({ length: 1000 }, () => nameOf('Ada', 'json'));
  expect([names[1], names[999], new Set(names).size]).toEqual(['Ada (2).json', 'Ada (1000).json', 1000]);
  expect(normalized.mock.calls.length).toBeLessThan(3000);
  normalized.mockRestore();
});

test('a numbered name that is another file’s own is not given twice', () => {
  const nameOf = uniqueNames();
  expect(['Ada', 'Ada (2)', 'ada', 'Ada'].map((stem) => nameOf(stem, 'md'))).toEqual(['Ada.md', 'Ada (2).md', 'ada (3).md', 'Ada (4).md']);
});

test('every format has its extension and some content', async () => {
  const files = await Promise.all(exportFormats.map((format) => writeFile(format, { envelope: envelopeOf('Ada'), rubric }, zone)));
  expect(files.map(({ extension }) => extension)).toEqual(['docx', 'xlsx', 'csv', 'md', 'txt', 'json']);
  expect(files.every(({ stem, content }) => stem.startsWith('Ada, ') && content.length > 300)).toBe(true);
});
