import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { tryDownload } from './try-download.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-installer-'));
const begun = join(folder, 'begun');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An installer that begins a download five times, as Playwright's does, and says after each what went wrong; from the second on it takes a minute for each. */
const blocked = `
  let tries = 0;
  const again = () => {
    if (tries++ === 5) process.exit(1);
    require('node:fs').writeFileSync(${JSON.stringify(begun)}, String(tries));
    console.log('Downloading Chrome 1 (build 2)\\u001b[2m from https://downloads.example/chrome.zip\\u001b[22m');
    console.error('Error: getaddrinfo ENOTFOUND downloads.example\\n    at somewhere (file:1:2)');
    setTimeout(again, tries === 1 ? 0 : 60_000);
  };
  again();
`;
const installs = "console.log('Downloading Chrome from https://downloads.example/1.zip\\nDownloading FFmpeg from https://downloads.example/2.zip');";

const run = (script: string) => tryDownload(process.execPath, ['-e', script]);

test('a blocked download is tried once: a second try is stopped at once, with a line that says why', async () => {
  expect(await run(blocked)).toBe('getaddrinfo ENOTFOUND downloads.example');
  expect(readFileSync(begun, 'utf8')).toBe('2');
});

test('downloads of several parts are not stopped', async () => {
  expect(await run(installs)).toBeNull();
});

test('a missing or silent installer is reported too', async () => {
  expect(await tryDownload('there-is-no-such-installer', [])).toContain('ENOENT');
  expect(await run('process.exit(3)')).toBe('no reason was given');
});
