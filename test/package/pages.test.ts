import { expect, test } from 'vitest';
import { type Build, listFirstLoad, readBuilt } from './built.ts';

const roots = /getElementById\(["'`](panel|popup|workspace|welcome|practice|gallery)["'`]\)/g;

/** Which pages' own scripts a page runs before it shows anything, told by the elements that they draw into. */
function listRun(build: Build, page: string): readonly string[] {
  const scripts = listFirstLoad(build, page).filter((file) => file.endsWith('.js'));
  return scripts.flatMap((file) => [...readBuilt(build, file).matchAll(roots)].map(([, root = '']) => root));
}

test.each<[Build, string, string]>([
  ['chrome-mv3', 'panel.html', 'panel'],
  ['chrome-mv3', 'elsewhere.html', 'panel'],
  ['chrome-mv3', 'popup.html', 'popup'],
  ['chrome-mv3', 'workspace.html', 'workspace'],
  ['chrome-mv3', 'welcome.html', 'welcome'],
  ['chrome-mv3', 'practice.html', 'practice'],
  ['chrome-mv3-e2e', 'gallery.html', 'gallery'],
])('in %s, %s runs its own script and that of no other page', (build, page, own) => {
  expect(new Set(listRun(build, page))).toEqual(new Set([own]));
});
