import { spawnSync } from 'node:child_process';
import { findChromium } from './find-chromium.ts';

const attempts: readonly (readonly [string, readonly string[]])[] = [
  ['playwright-core', ['install', 'chromium']],
  ['apt-get', ['update', '-qq']],
  ['apt-get', ['install', '-y', '-qq', 'chromium']],
];

for (const [command, options] of attempts) {
  if (findChromium() !== null) break;
  spawnSync(command, options, { stdio: 'inherit' });
}
const found = findChromium();
if (found === null) {
  console.error('No Chromium was found and none could be installed. Install one and name it in PLUMBLINE_CHROMIUM.');
  process.exit(1);
}
console.log(`Chromium: ${found}`);
