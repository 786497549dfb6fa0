import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listBuilt, readBuilt } from './built.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

type Package = { readonly dependencies: Readonly<Record<string, string>>; readonly devDependencies: Readonly<Record<string, string>> };

const { dependencies, devDependencies }: Package = JSON.parse(read('package.json'));

test('the README gives the reason for each dependency', () => {
  const table = read('README.md').split('## Dependencies')[1]?.split('\n## ')[0] ?? '';
  const named = new Set([...table.matchAll(/^\| ([^|]+?) +\|/gm)].flatMap(([, names = '']) => names.split(', ')));
  const needed = [...Object.keys(dependencies), ...Object.keys(devDependencies)].filter((name) => !name.startsWith('@types/'));
  expect(needed.filter((name) => !named.has(name.replace(/-hitbox$/, '')))).toEqual([]);
});

test('the package holds the licence of each dependency that ships', () => {
  const licenses = readBuilt('chrome-mv3', 'licenses.txt');
  for (const [name, version] of Object.entries(dependencies)) expect(licenses).toContain(`\n${name} ${version} (`);
  expect(licenses).toContain('Mozilla Public License');
  for (const name of [...Object.keys(devDependencies), 'argparse', 'undici-types']) expect(licenses).not.toContain(`\n${name} `);
});

test('no script has anything of a package that only a command line needs', () => {
  const scripts = listBuilt('chrome-mv3').filter((file) => file.endsWith('.js'));
  expect(scripts.filter((file) => /ArgumentParser|argparse/.test(readBuilt('chrome-mv3', file)))).toEqual([]);
});
