import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { expect, test, vi } from 'vitest';
import { lazy } from '@/components/ui/lazy';

const { document } = parseHTML('<!doctype html><body></body>');
vi.stubGlobal('document', document);
vi.stubGlobal('reportError', (error: unknown) => {
  throw error;
});

const stage = () => document.body.appendChild(document.createElement('main'));

test('a component that is loaded between its first sight and the effect that loads it is shown all the same', async () => {
  const root = stage();
  const Later = lazy(async () => () => h('p', null, 'there'));
  render(h(Later, {}), root);
  expect(root.textContent).toBe('');
  await Later.preload();
  await expect.poll(() => root.textContent).toBe('there');
});

test('a component that is loaded before it is shown is there at first sight', async () => {
  const root = stage();
  const Later = lazy(async () => () => h('p', null, 'there'));
  await Later.preload();
  render(h(Later, {}), root);
  expect(root.textContent).toBe('there');
});
