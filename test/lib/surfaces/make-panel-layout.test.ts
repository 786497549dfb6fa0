import { describe, expect, test } from 'vitest';
import { platforms } from '@/lib/core/interview/platforms';
import { defaultPlacement, type Placement, type Surface } from '@/lib/core/panel/surface';
import { canMakeRoom } from '@/lib/platforms/room';
import { makeFirstLayout, makePanelLayout, roomAround } from '@/lib/surfaces/make-panel-layout';

const at = (fields: Partial<Placement>): Placement => ({ ...defaultPlacement, ...fields });

describe('a docked panel', () => {
  test.each(['right', 'left'] as const)('on the %s narrows the page by its own width, and names the parts that must stay visible', (side) => {
    const { root, page, clear } = makePanelLayout('dock', at({ side, width: 456 }), 'meet');
    expect(root).toContain(`${side}:0;`);
    expect(root).toContain('width:min(456px,100vw)');
    expect(page).toContain('width:calc(100vw - 456px)!important');
    expect(page).toContain(`:fullscreen:not(video){padding-${side}:456px!important}`);
    expect(clear).toContain('[data-tile-media-id]');
  });

  test('leaves the page at least 200 pixels', () => {
    expect(makePanelLayout('dock', at({ width: 560 }), 'teams').page).toMatch(/^@media \(min-width:760px\)/);
  });
});

test.each<[Surface, string]>([
  ['rail', 'calc(100vw - 44px)'],
  ['strip', 'calc(100vh - 62px)'],
])('the %s narrows the page by no more than it needs', (surface, rest) => {
  expect(makePanelLayout(surface, defaultPlacement, 'zoom').page).toContain(rest);
});

test('a floating panel does not change the page, and stays in the window', () => {
  for (const share of [0, 1]) {
    const { root, page, clear } = makePanelLayout('float', at({ x: share, y: share }), 'meet');
    expect([page, clear]).toEqual(['', '']);
    expect(root).toContain(`left:calc((100vw - min(400px,100vw - 16px))*${share})`);
  }
  expect(roomAround(defaultPlacement, { width: 1280, height: 800 })).toEqual({ width: 880, height: 72 });
  expect(roomAround(defaultPlacement, { width: 300, height: 200 })).toEqual({ width: 16, height: 24 });
});

test("in Zoom the client's frame is narrowed, and if there is none the panel floats in the free corner", () => {
  const { page } = makePanelLayout('dock', at({ side: 'left', width: 456 }), 'zoom');
  expect(page).toContain('iframe#webclient{position:fixed!important');
  expect(page).toContain('inset:0 0 0 456px!important;width:calc(100vw - 456px)!important');
  const corner = { x: 0.02, y: 0 };
  expect(makeFirstLayout(defaultPlacement, 'zoom', { roomy: true, ...corner })).toEqual(makePanelLayout('dock', defaultPlacement, 'zoom'));
  expect(makeFirstLayout(defaultPlacement, 'zoom', { roomy: false, ...corner })).toEqual(makePanelLayout('float', at(corner), 'zoom'));
  const floating = at({ surface: 'float', x: 0.5, y: 0.5 });
  expect(makeFirstLayout(floating, 'zoom', { roomy: false, ...corner })).toEqual(makePanelLayout('float', floating, 'zoom'));
});

test('only known pages are narrowed', () => {
  expect(platforms.filter(canMakeRoom)).toEqual(['meet', 'zoom', 'teams']);
  for (const platform of platforms) {
    const { page, clear } = makeFirstLayout(defaultPlacement, platform);
    expect([page !== '', clear !== '']).toEqual([canMakeRoom(platform), canMakeRoom(platform)]);
  }
});

test('the top bar is one line, and taller only while a menu is open', () => {
  expect(makePanelLayout('strip', defaultPlacement, 'meet').root).toContain('height:50px');
  expect(makePanelLayout('strip', defaultPlacement, 'meet', null, true).root).toContain('height:min(560px,100vh - 12px)');
});

test("the panel's border is light or dark like the panel, or like the system by default", () => {
  expect(makeFirstLayout(defaultPlacement, 'meet', null, 'dark').root).toContain(':host{color-scheme:dark!important}');
  expect(makePanelLayout('float', defaultPlacement, 'meet', 'light').root).toContain(':host{color-scheme:light!important}');
  expect(makeFirstLayout(defaultPlacement, 'meet').root).not.toContain('color-scheme');
});
