import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser'];

/** A Chromium that loads unpacked extensions: the one named by PLUMBLINE_CHROMIUM, one on the PATH, or Playwright's; null when there is none. */
export function findChromium(): string | null {
  const named = process.env.PLUMBLINE_CHROMIUM;
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...(named ? [named] : []), ...onPath, chromium.executablePath()].find((file) => existsSync(file)) ?? null;
}
