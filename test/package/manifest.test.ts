import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { knownMatches, sites } from '@/lib/platforms/sites';
import { listBuilt, readBuilt } from './built.ts';

const loopback = ['http://127.0.0.1/*', 'http://localhost/*'];
const manifest = (build: 'chrome-mv3' | 'chrome-mv3-e2e'): Record<string, unknown> => JSON.parse(readBuilt(build, 'manifest.json'));

test('the tested build differs from the release only in permissions that a headless browser cannot ask for', () => {
  const release = manifest('chrome-mv3');
  const tested = manifest('chrome-mv3-e2e');
  expect(release.host_permissions).not.toEqual(tested.host_permissions);
  const { optional_permissions: asked, ...rest } = release;
  const given = {
    host_permissions: [...(release.host_permissions as string[]), ...loopback],
    permissions: [...(release.permissions as string[]), ...(asked as string[])],
  };
  expect({ ...rest, ...given }).toEqual(tested);
});

test('the release asks for nothing beyond what the README explains', () => {
  const { permissions, optional_permissions, host_permissions, optional_host_permissions, content_scripts } = manifest('chrome-mv3');
  expect(permissions).toEqual(['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab', 'sidePanel']);
  expect(optional_permissions).toEqual(['downloads', 'offscreen', 'notifications']);
  expect(host_permissions).toEqual(knownMatches);
  expect(optional_host_permissions).toEqual(['https://*/*', ...loopback]);
  expect(content_scripts).toBeUndefined();
});

test('the README names every permission, and every site by its name', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const named = [...(manifest('chrome-mv3').permissions as string[]).map((permission) => `\`${permission}\``), ...sites.map(({ name }) => name)];
  expect(named.filter((name) => !readme.includes(name))).toEqual([]);
});

test('known sites can frame only a copy of the panel, other pages only the page with an address per session', () => {
  expect(manifest('chrome-mv3').web_accessible_resources).toEqual([
    { resources: ['framed/panel.html'], matches: knownMatches },
    { resources: ['elsewhere.html'], matches: ['https://*/*', ...loopback], use_dynamic_url: true },
  ]);
});

test('there are three global shortcuts, which collide with no listed one', () => {
  const commands = manifest('chrome-mv3').commands as Record<string, { suggested_key: { default: string } }>;
  expect(Object.entries(commands).map(([name, { suggested_key }]) => [name, suggested_key.default])).toEqual([
    ['toggle-panel', 'Alt+Shift+U'],
    ['focus-note', 'Alt+Shift+E'],
    ['mark-moment', 'Alt+Shift+K'],
  ]);
  const listed = readFileSync(new URL('../../.github/shortcuts.md', import.meta.url), 'utf8').split('## Plumbline')[0] ?? '';
  expect(listed).toContain('Alt+Shift+T');
  for (const { suggested_key } of Object.values(commands)) expect(listed).not.toContain(suggested_key.default);
});

test('scripts in a call page contain no schema library, storage or network, and expose nothing to the page', () => {
  const files = listBuilt('chrome-mv3').filter((file) => /^(content-scripts\/|platform-|sight\.js|names\.js|watch\.js)/.test(file));
  expect(files).toHaveLength(sites.length + 4);
  for (const file of files)
    expect(readBuilt('chrome-mv3', file)).not.toMatch(/_zod|indexedDB|\bfetch\(|XMLHttpRequest|chrome\.storage|globalThis\.browser|wxt:/);
});
