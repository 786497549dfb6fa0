import { describe, expect, test } from 'vitest';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { builtInRubrics } from '@/lib/rubrics/built-in';
import { readCsv, writeRubricCsv } from '@/lib/rubrics/files/csv';
import { decodeText } from '@/lib/rubrics/files/decode';
import { readJson, writeJson } from '@/lib/rubrics/files/json';
import { readMarkdown } from '@/lib/rubrics/files/markdown-read';
import { writeRubricMarkdown } from '@/lib/rubrics/files/markdown-write';
import { fc } from '../../setup/properties.ts';
import { anyRubric } from './arbitrary.ts';

const runs = Number(process.env.PLUMBLINE_FUZZ_RUNS ?? 400);

const bytes = (text: string) => new TextEncoder().encode(text);

/** A written file as it comes back: over its bytes. */
function decoded(text: string): string {
  const read = decodeText(bytes(text));
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

const returns = {
  json: (rubric: Rubric) => readJson(decoded(writeJson(rubric))),
  markdown: (rubric: Rubric) => readMarkdown(decoded(writeRubricMarkdown(rubric)), 'fresh'),
  'csv, about the rubric': (rubric: Rubric) => readCsv(decoded(writeRubricCsv(rubric)), { base: rubric }),
};

describe.each(Object.entries(returns))('%s', (_format, back) => {
  test('round-trips every built-in rubric', async () => {
    for (const { load } of builtInRubrics) {
      const rubric = await load();
      expect(back(rubric)).toEqual({ ok: true, value: rubric });
    }
  });

  test('round-trips every valid rubric', { timeout: 900_000 }, async () => {
    await fc.assert(
      fc.property(anyRubric, (rubric) => {
        expect(back(rubric)).toEqual({ ok: true, value: rubric });
      }),
      { numRuns: runs },
    );
  });
});
