import { spawnSync } from 'node:child_process';
import { findChromium } from './find-chromium.ts';
import { tryDownload } from './try-download.ts';

const lastLine = (text: string) => text.trim().split('\n').at(-1) ?? '';

const debian: readonly (readonly [string, readonly string[]])[] = [
  ['apt-get', ['update', '-qq']],
  ['apt-get', ['install', '-y', '-qq', 'chromium']],
];

/** Installs Debian's package quietly; null when that is done, else what went wrong, in a line. */
function tryDebian(): string | null {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const [command, options] of debian) {
    const { status, stderr, error } = spawnSync(command, options, { encoding: 'utf8', env });
    if (status !== 0) return error?.message ?? lastLine(stderr);
  }
  return null;
}

if (findChromium() === null) {
  const refused = await tryDownload('playwright-core', ['install', '--no-shell', 'chromium']);
  if (refused !== null) console.log(`Playwright's Chromium cannot be downloaded here (${refused}); taking Debian's package.`);
}
if (findChromium() === null) {
  const refused = tryDebian();
  if (refused !== null) console.log(`Debian's Chromium cannot be installed here (${refused}).`);
}
const found = findChromium();
if (found === null) {
  console.error('No Chromium was found and none could be installed. Install one and name it in PLUMBLINE_CHROMIUM.');
  process.exit(1);
}
console.log(`Chromium: ${found}`);
