import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { platforms } from '@/lib/core/interview/platforms';
import { detailsOf, knownPlatforms } from '@/lib/platforms/details';
import { captionScriptsFor, scriptsFor, sites } from '@/lib/platforms/sites';
import { findPlatformScripts } from '../../../.build/platforms.ts';

const home = 'lib/platforms';
const folders = readdirSync(home, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const sources = ['lib', 'components', 'entrypoints'].flatMap((top) =>
  readdirSync(top, { recursive: true, encoding: 'utf8' })
    .map((file) => join(top, file))
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('entrypoints/gallery')),
);

/** The files outside of its own folder with a line that knows a platform by its name. */
const filesAbout = (platform: string) =>
  sources
    .filter((file) => !file.startsWith(`${home}/${platform}/`))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => new RegExp(`['"\`/]${platform}['"\`/]`).test(line))
        .map(() => file),
    );

test('a platform consists of a folder and its name', () => {
  expect(folders.length).toBeGreaterThan(3);
  expect(platforms.filter((name) => name !== 'other' && name !== 'none').toSorted()).toEqual(folders.toSorted());
});

test('sites, scripts and builds are made from the list', () => {
  const names = platforms.filter((name) => folders.includes(name));
  expect(sites.map(({ platform }) => platform)).toEqual(names);
  const built = findPlatformScripts().map(({ name }) => `${name}.js`);
  const captions = names.map(captionScriptsFor).filter((scripts) => scripts.length > 0);
  expect(built.slice(0, names.length).map((name) => [name, 'content-scripts/call.js'])).toEqual(names.map(scriptsFor));
  expect(built.slice(names.length).map((name) => [name, 'captions.js'])).toEqual(captions);
  expect(captions.length).toBeGreaterThan(3);
});

describe.each(folders)('%s', (platform) => {
  test('is named outside of its folder in one line and in the wire format only', () =>
    expect(filesAbout(platform).toSorted()).toEqual(['lib/core/interview/platforms.ts', 'lib/platforms/all.ts']));

  test('is whole', () => {
    const halves = knownPlatforms.find(({ adapter }) => adapter.platform === platform);
    expect(halves).toMatchObject({ name: expect.any(String), adapter: { findCall: expect.any(Function), phases: expect.any(Array) } });
    expect(halves?.adapter.hosts.length).toBeGreaterThan(0);
  });
});

test('of any other site nothing is known', () => expect(detailsOf('other')).toEqual({}));
