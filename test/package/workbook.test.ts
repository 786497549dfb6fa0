import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import type { ScorecardReport } from '@/lib/export/report';
import { reportWith } from '../lib/export/scorecards.ts';
import { unpack } from '../lib/export/unpack.ts';
import { listBuilt } from './built.ts';

type Writer = { readonly writeExcel: (report: ScorecardReport) => Promise<Uint8Array<ArrayBuffer>> };

/** What the writer of zips compresses in a worker of its own, where nobody stops it: anything larger than this, in bytes. */
const workerFrom = 160_000;

/** The workbook's writer as it ships. */
async function loadWriter(): Promise<Writer> {
  const [file, ...others] = listBuilt('chrome-mv3').filter((path) => /^chunks\/workbook-.*\.js$/.test(path));
  expect(others).toEqual([]);
  return import(/* @vite-ignore */ fileURLToPath(new URL(`../../.output/chrome-mv3/${file}`, import.meta.url)));
}

afterEach(() => vi.unstubAllGlobals());

test('a large workbook is written on a page whose policy forbids workers', async () => {
  const { writeExcel } = await loadWriter();
  let started = 0;
  class RefusedWorker {
    constructor() {
      started += 1;
      throw new Error('No worker may start here.');
    }
  }
  vi.stubGlobal('Worker', RefusedWorker);
  const written = await writeExcel(reportWith(...Array.from({ length: 800 }, (_, at) => `Note ${at} says something of its own.`)));
  expect(unpack(written).xml('xl/worksheets/sheet2.xml').length).toBeGreaterThan(workerFrom);
  expect(started).toBe(0);
});
