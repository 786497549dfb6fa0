import { afterAll, describe, expect, test } from 'vitest';
import { readRubric } from '@/lib/core/rubric/rubric-faults';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { writeRubricCsv } from '@/lib/rubrics/files/csv';
import { writeJson } from '@/lib/rubrics/files/json';
import { writeRubricMarkdown } from '@/lib/rubrics/files/markdown-write';
import { type Incoming, openFile } from '@/lib/rubrics/files/read-file';
import { readText } from '@/lib/rubrics/files/read-text';
import { fc } from '../../setup/properties.ts';
import { anyRubric } from './arbitrary.ts';
import { hostileFiles } from './hostile.ts';

const runs = Number(process.env.PLUMBLINE_FUZZ_RUNS ?? 400);
/** The processor's time that reading one file may take, in milliseconds: other work on the machine does not count. */
const mostCpuMs = 3000;
const subject = { base: null, head: { id: 'fresh', title: 'Fresh', role: 'R', level: 'mid' } } as const;
const times: { readonly what: string; readonly took: number }[] = [];

async function read(incoming: Incoming) {
  const opened = openFile(incoming);
  return opened.ok ? readText(opened.value.format, opened.value.text, subject) : opened;
}

function check(outcome: Awaited<ReturnType<typeof read>>): void {
  if (outcome.ok) expect(readRubric(outcome.value)).toEqual({ ok: true, value: outcome.value });
  else {
    expect(outcome.reason.length).toBeGreaterThan(0);
    for (const { text, line } of outcome.reason) expect([text.length > 0, line === null || line > 0]).toEqual([true, true]);
  }
  expect('polluted' in {}).toBe(false);
}

afterAll(() => {
  const [slowest] = times.toSorted((a, b) => b.took - a.took);
  if (slowest !== undefined)
    process.stdout.write(`The slowest of ${times.length} hostile files took ${Math.round(slowest.took)} ms: ${slowest.what}.\n`);
});

describe('a hostile file is answered quickly, and does no harm', () => {
  test.each(hostileFiles.map((file) => [`${file.what} (${file.name})`, file] as const))('%s', async (what, file) => {
    const before = process.cpuUsage();
    const outcome = await read(file);
    const { user, system } = process.cpuUsage(before);
    const took = (user + system) / 1000;
    times.push({ what, took });
    check(outcome);
    expect(took).toBeLessThan(mostCpuMs);
  });
});

test.each([
  ['a byte order mark and other line ends', true],
  ['a prototype to pollute', true],
  ['scripts', true],
  ['UTF-16', true],
  ['half characters', true],
  ['10,000 dimensions', false],
  ['50 MiB', false],
  ['ids that are names of methods', false],
])('%s: read is %s', async (what, ok) => {
  const files = hostileFiles.filter((file) => file.what === what);
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect((await read(file)).ok).toBe(ok);
});

const encode = (text: string) => new TextEncoder().encode(text);
const written = { 'a.json': writeJson, 'a.md': writeRubricMarkdown, 'a.csv': writeRubricCsv };

type Wound = { readonly at: number; readonly cut: number; readonly put: string };
const wound: fc.Arbitrary<Wound> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat({ max: 40 }),
  put: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('"', '{', '}', '[', ']', ',', '\n', '\n\n', '- ', '## ', '\\', '\\u', 'null', '\r', ';', "'", '=', '(', ')', ':'),
  ),
});

const apply = (text: string, { at, cut, put }: Wound) => {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + put + text.slice(from + cut);
};

describe.each(Object.entries(written))('fuzzed %s', (name, write) => {
  test('a file that was damaged anywhere is read or refused, and never throws', { timeout: 900_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyRubric, fc.constant(rubric)), fc.array(wound, { minLength: 1, maxLength: 6 }), async (whole, wounds) => {
        check(await read({ name, bytes: encode(wounds.reduce(apply, write(whole))) }));
      }),
      { numRuns: runs },
    );
  });

  test('any text and any bytes are read or refused, and never throw', { timeout: 900_000 }, async () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }).map(encode),
      fc.uint8Array({ maxLength: 400 }),
      fc.json({ maxDepth: 6 }).map(encode),
      fc
        .array(fc.constantFrom('# ', '## ', '- ', '  ', '\n', 'a', '(3)', '3:', 'Role:', 'At least 2 dimensions', '"', ',', 'Dimension'), {
          maxLength: 60,
        })
        .map((parts) => encode(parts.join(''))),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (bytes) => check(await read({ name, bytes }))),
      { numRuns: runs },
    );
  });
});
