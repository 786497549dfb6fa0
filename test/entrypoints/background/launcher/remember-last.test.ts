import { expect, test, vi } from 'vitest';
import { rememberLast } from '@/entrypoints/background/launcher/remember-last';

function counted() {
  const read = vi.fn(async (key: string) => `${key} ${read.mock.calls.length}`);
  return { read, ...rememberLast(read) };
}

test('each call reads anew until caching is switched on', async () => {
  const { get } = counted();
  expect([await get('a'), await get('a')]).toEqual(['a 1', 'a 2']);
});

test('the last value is cached until another key is read, or the stored value changes', async () => {
  const stop = new AbortController();
  const { get, remember, read } = counted();
  const forget = remember(stop.signal);
  expect([await get('a'), await get('a')]).toEqual(['a 1', 'a 1']);
  forget();
  expect(await get('a')).toBe('a 2');
  expect([await get('b'), await get('a')]).toEqual(['b 3', 'a 4']);
  stop.abort();
  await get('a');
  await get('a');
  expect(read).toHaveBeenCalledTimes(6);
});

test('a failed read is not cached', async () => {
  let fails = true;
  const { get, remember } = rememberLast(async (key: string) => {
    if (fails) throw new Error('Expected to be read later.');
    return key;
  });
  remember(new AbortController().signal);
  await expect(get('a')).rejects.toThrow('later');
  fails = false;
  expect(await get('a')).toBe('a');
});
