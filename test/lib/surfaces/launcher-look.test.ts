import { expect, test } from 'vitest';
import { launcherStates } from '@/lib/core/panel/launcher';
import { choosableSurfaces, defaultPlacement } from '@/lib/core/panel/surface';
import { makeLauncherLook } from '@/lib/surfaces/launcher-look';
import { makePanelLayout } from '@/lib/surfaces/make-panel-layout';

test('the launcher is placed where it was moved to, if the window is high enough', () => {
  expect(makeLauncherLook(0.2, null)).toContain('--top:clamp(8px,20%,100% - 52px)!important');
  expect(makeLauncherLook(1 / 3, null)).toContain('clamp(8px,33.33%,');
});

test('each state has its own shape, and no state has none', () => {
  const shapes = launcherStates.map((state) => /button::after\{[^}]*border:3px solid;([^}]*)background/.exec(makeLauncherLook(0.45, state))?.[1]);
  const turned = launcherStates.map((state) => makeLauncherLook(0.45, state).includes('rotate:45deg'));
  expect(new Set(shapes.map((shape, index) => `${shape}${turned[index]}`)).size).toBe(launcherStates.length);
  expect(makeLauncherLook(0.45, null)).not.toContain('::after');
});

/** The names of what a style says of a selector. */
const namesIn = (style: string, selector: string) =>
  [...style.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .filter(([, selectors = '']) => selectors.trim().split(',').includes(selector))
    .flatMap(([, , declarations = '']) => Array.from(declarations.matchAll(/(?:^|;)([\w-]+):/g), ([, name = '']) => name));

test.each([...choosableSurfaces, 'rail'] as const)(
  'it takes back all that the layout of a panel in %s says of the button and the line beside it',
  (surface) => {
    const { root } = makePanelLayout(surface, defaultPlacement, 'meet');
    const look = makeLauncherLook(0.45, null);
    for (const selector of ['button', 'button::before', 'button:hover', 'p']) {
      expect(namesIn(root, selector).length).toBeGreaterThan(0);
      expect(namesIn(look, selector)).toEqual(expect.arrayContaining(namesIn(root, selector)));
    }
    expect(look).toContain(':host::before{content:none}');
  },
);

test.each([...choosableSurfaces, 'rail', 'closed'] as const)('in a contrast theme the button and its symbol are visible: %s', (surface) => {
  const style = surface === 'closed' ? makeLauncherLook(0.45, null) : makePanelLayout(surface, defaultPlacement, 'meet').root;
  const [, forced = ''] = style.split('@media (forced-colors:active){');
  expect(forced).toContain('button{border:2px solid ButtonText}');
  expect(forced).toMatch(/^[^}]*\}button::before\{[^}]*background:ButtonText;forced-color-adjust:none\}/);
});
