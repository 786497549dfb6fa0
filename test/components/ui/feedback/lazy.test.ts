import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { expect, test, vi } from 'vitest';
import { lazy } from '@/components/ui/feedback/lazy';
import { Part } from '@/components/ui/feedback/Part';

const { document, window } = parseHTML('<!doctype html><body></body>');
vi.stubGlobal('document', document);
vi.stubGlobal('reportError', (error: unknown) => {
  throw error;
});

const stage = () => document.body.appendChild(document.createElement('main'));

test('a component that is loaded between its first render and the loading effect is shown', async () => {
  const root = stage();
  const Later = lazy(async () => () => h('p', null, 'there'));
  render(h(Later, {}), root);
  expect(root.textContent).toBe('');
  await Later.preload();
  await expect.poll(() => root.textContent).toBe('there');
});

test('a component that is already loaded is shown in the first render', async () => {
  const root = stage();
  const Later = lazy(async () => () => h('p', null, 'there'));
  await Later.preload();
  render(h(Later, {}), root);
  expect(root.textContent).toBe('there');
});

const press = (root: Element) => root.querySelector('button')?.dispatchEvent(new window.Event('click'));

test('a component that fails to load shows an error in its place, and one “Try again” loads all that failed', async () => {
  vi.stubGlobal('reportError', () => undefined);
  let broken = true;
  const load = async () => {
    if (broken) throw new Error('no such file');
    return () => h('p', null, 'there');
  };
  const [First, Second] = [lazy(load), lazy(load)];
  const root = stage();
  render(h('div', null, h(First, {}), h('b', null, 'beside '), h(Second, {})), root);
  await expect.poll(() => root.querySelectorAll('button').length).toBe(2);
  expect(root.textContent).toContain('beside');
  press(root);
  await expect.poll(() => root.querySelectorAll('button').length).toBe(2);
  broken = false;
  press(root);
  await expect.poll(() => root.textContent).toBe('therebeside there');
});

test('a component that throws shows an error in its place, and leaves the rest of the page', async () => {
  const heard: unknown[] = [];
  vi.stubGlobal('reportError', (error: unknown) => heard.push(error));
  let broken = true;
  const Fragile = () => {
    if (broken) throw new Error('cannot be shown');
    return h('p', null, 'whole');
  };
  const root = stage();
  render(h('div', null, h('b', null, 'around '), h(Part, null, h(Fragile, null))), root);
  await expect.poll(() => root.textContent).toContain('This part could not be shown.');
  expect(root.textContent).toContain('around');
  expect(heard).toHaveLength(1);
  broken = false;
  press(root);
  await expect.poll(() => root.textContent).toBe('around whole');
});
