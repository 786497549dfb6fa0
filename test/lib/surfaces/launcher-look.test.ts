import { expect, test } from 'vitest';
import { launcherStates } from '@/lib/core/panel/launcher';
import { makeLauncherLook } from '@/lib/surfaces/launcher-look';

test('the launcher stands where it was put, as far as the window is high enough', () => {
  expect(makeLauncherLook(0.2, null)).toContain('--top:clamp(8px,20%,100% - 52px)!important');
  expect(makeLauncherLook(1 / 3, null)).toContain('clamp(8px,33.33%,');
});

test('each state is a shape of its own, and without one there is none', () => {
  const shapes = launcherStates.map((state) => /button::after\{[^}]*border:3px solid;([^}]*)background/.exec(makeLauncherLook(0.45, state))?.[1]);
  const turned = launcherStates.map((state) => makeLauncherLook(0.45, state).includes('rotate:45deg'));
  expect(new Set(shapes.map((shape, index) => `${shape}${turned[index]}`)).size).toBe(launcherStates.length);
  expect(makeLauncherLook(0.45, null)).not.toContain('::after');
});
