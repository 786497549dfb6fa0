import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const output = fileURLToPath(new URL('../../.output/', import.meta.url));

/** The two builds: what ships, and what the browser tests load. */
export type Build = 'chrome-mv3' | 'chrome-mv3-e2e';

/** The text of a built file. */
export const readBuilt = (build: Build, path: string): string => readFileSync(join(output, build, path), 'utf8');

/** The paths of a build's files. */
export const listBuilt = (build: Build): readonly string[] =>
  readdirSync(join(output, build), { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(output, build).length + 1));

/** Bytes of a built file after gzip. */
export const gzipped = (build: Build, path: string): number => gzipSync(readFileSync(join(output, build, path)), { level: 9 }).length;

const absolute = (from: string, target: string) => join(target.startsWith('/') ? '' : join(from, '..'), target);

/** Every file that an extension page needs before it shows anything: the page, its styles, its scripts and their static imports. */
export function listFirstLoad(build: Build, page: string): readonly string[] {
  const html = readBuilt(build, page);
  const waiting = [...html.matchAll(/<(?:script|link)\b[^>]*?\s(?:src|href)="([^"]+)"/g)].map(([, target = '']) => absolute(page, target));
  const found = new Set([page]);
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    if (!file.endsWith('.js')) continue;
    for (const [, target = ''] of readBuilt(build, file).matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)) waiting.push(absolute(file, target));
  }
  return [...found];
}
