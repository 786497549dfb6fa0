import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { changeAnchor, changeDimension } from '@/lib/core/rubric/edit-rubric';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { backendEngineerJunior } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { writeRubricCsv } from '@/lib/rubrics/files/csv';
import { writeJson } from '@/lib/rubrics/files/json';
import { writeRubricMarkdown } from '@/lib/rubrics/files/markdown-write';
import { createToastModel } from '@/lib/state/app/toast';
import {
  type GivenRubricFile,
  guessSubject,
  importPreviewed,
  openRubricFile,
  previewFile,
  type RubricFilePreview,
} from '@/lib/state/rubrics/rubric-files';
import { joinLibrary } from '@/lib/state/rubrics/rubric-library';
import { getDatabase } from '@/lib/storage/database/database';
import { saveRubric } from '@/lib/storage/rubrics/rubric-commands';
import { listOwnRubrics, listRubricDrafts, listVersions } from '@/lib/storage/rubrics/rubrics';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { fc } from '../../../setup/properties.ts';
import { someHostile } from '../../rubrics/hostile.ts';

const { toast, showToast, undoToast } = createToastModel();
const own: Rubric = { ...backendEngineerJunior, id: 'own', title: 'Ours' };
const changed = changeAnchor(own, 0, 'four', 'Built it alone.');

const given = (name: string, content: string | Uint8Array): GivenRubricFile => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, arrayBuffer: async () => bytes.slice().buffer };
};
const library = async () => joinLibrary({ rubrics: await listOwnRubrics(), drafts: await listRubricDrafts() }, [backendEngineerJunior]);

async function look(file: GivenRubricFile, about?: string | null) {
  const opened = await openRubricFile(file);
  if (!opened.ok) return opened;
  const rows = await library();
  return previewFile(opened.value, rows, about === undefined ? guessSubject(file.name, rows) : about, new AbortController().signal);
}

async function preview(file: GivenRubricFile, about?: string | null): Promise<RubricFilePreview> {
  const outcome = await look(file, about);
  if (!outcome.ok) throw new Error(`Expected a preview, found ${JSON.stringify(outcome.reason)}`);
  return outcome.value;
}

const dump = async () => JSON.stringify(await Promise.all(getDatabase().tables.map(async (table) => [table.name, await table.toArray()])));

beforeEach(async () => {
  vi.stubGlobal('reportError', vi.fn());
  await emptyDatabase();
  await saveRubric(own, { origin: 'copied', expected: 0 }, 10);
});

test('a file of an existing rubric becomes its next version, after its differences were shown', async () => {
  const shown = await preview(given('a.md', writeRubricMarkdown(changed)));
  expect(shown.follows?.version).toBe(1);
  expect(shown.differences.map(({ what }) => what)).toEqual(['Anchor 4']);
  expect(await importPreviewed(shown, showToast)).toBe('own');
  expect((await listVersions('own')).map(({ version, origin }) => [version, origin])).toEqual([
    [2, 'imported'],
    [1, 'copied'],
  ]);
});

test('a file without changes has no differences', async () => {
  expect((await preview(given('a.json', writeJson({ ...own, version: 9 })))).differences).toEqual([]);
});

test('a file of a built-in rubric becomes a custom rubric with a new id', async () => {
  const shown = await preview(given('a.json', writeJson({ ...backendEngineerJunior, title: 'Changed' })));
  expect(shown).toMatchObject({ follows: null, compared: { id: 'backend-engineer-junior' } });
  expect(shown.differences.map(({ what }) => what)).toEqual(['Title']);
  const id = await importPreviewed(shown, showToast);
  expect(id).not.toBe('backend-engineer-junior');
  expect(await listOwnRubrics()).toHaveLength(2);
  await undoToast();
  expect((await listOwnRubrics()).map((row) => row.id)).toEqual(['own']);
});

test('a CSV changes the rubric named by its file, or the chosen one, or becomes a new one', async () => {
  const file = given('Ours v1.csv', writeRubricCsv(changeDimension(changed, 2, { weight: 30 })));
  const shown = await preview(file);
  expect(shown.follows?.id).toBe('own');
  expect(shown.differences.map(({ what }) => what)).toEqual(['Anchor 4', 'Weight']);
  expect(shown.rubric.dimensions[0]?.questions).toEqual(own.dimensions[0]?.questions);
  const fresh = await preview(file, null);
  expect(fresh).toMatchObject({ follows: null, compared: null, rubric: { title: 'Ours', rules: [] } });
});

test('a previewed import is not saved over a version saved meanwhile', async () => {
  const shown = await preview(given('a.json', writeJson(changed)));
  await saveRubric({ ...own, title: 'Meanwhile' }, { origin: 'edited', expected: 1 }, 20);
  const before = await dump();
  expect(await importPreviewed(shown, showToast)).toBeNull();
  expect(toast.value?.text).toContain('Nothing was imported');
  expect(await dump()).toBe(before);
});

test('when the disk is full nothing is imported, and the toast says so', async () => {
  const shown = await preview(given('a.json', writeJson(changed)));
  const before = await dump();
  const full = vi.spyOn(getDatabase().rubricVersions, 'add').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
  expect(await importPreviewed(shown, showToast)).toBeNull();
  full.mockRestore();
  expect(toast.value?.text).toContain('Nothing was changed.');
  expect(await dump()).toBe(before);
});

test('a megabyte of one pair of brackets is refused in each format', async () => {
  const pairs = '{},'.repeat(349_000);
  const asList = `{"schema":"rubric/1","title":"T","dimensions":[${pairs}{}]}`;
  for (const [name, text, words] of [
    ['a.json', asList, 'There may be at most 50; here are 349001.'],
    ['a.json', pairs, 'There is more after the end.'],
    ['a.md', pairs, 'This line is longer than a line of a rubric can be.'],
    ['a.csv', pairs, 'The first row lacks “Dimension”, “Weight”, “1–2”, “3”, “4”, “5”.'],
  ] as const) {
    const outcome = await look(given(name, text));
    expect(outcome.ok ? [] : outcome.reason.map((fault) => fault.text)).toEqual([words]);
  }
});

test('a file that is missing when it is read, or whose reading is stopped, shows a message', async () => {
  const gone: GivenRubricFile = { name: 'a.md', size: 9, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) };
  expect(await openRubricFile(gone)).toEqual({
    ok: false,
    reason: [{ line: null, place: '', text: 'The file could not be read. Is it still there?' }],
  });
  const opened = await openRubricFile(given('a.json', writeJson(changed)));
  if (!opened.ok) throw new Error('Expected a text.');
  const stopped = await previewFile(opened.value, await library(), null, AbortSignal.abort());
  expect(stopped).toEqual({ ok: false, reason: [{ line: null, place: '', text: 'Reading was stopped.' }] });
});

test('previewing a hostile or damaged file changes nothing that is stored', async () => {
  const before = await dump();
  for (const { name, bytes } of someHostile) await look(given(name, bytes));
  const texts = [writeJson(changed), writeRubricMarkdown(changed), writeRubricCsv(changed)];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(0, 1, 2), fc.nat(), fc.string({ unit: 'binary', maxLength: 9 }), async (format, at, put) => {
      const text = texts[format] ?? '';
      const from = at % text.length;
      await look(given(`a.${['json', 'md', 'csv'][format]}`, text.slice(0, from) + put + text.slice(from + put.length)));
    }),
    { numRuns: Number(process.env.PLUMBLINE_FUZZ_RUNS ?? 8) },
  );
  expect(await dump()).toBe(before);
});
