import { expect, test } from 'vitest';
import { once } from '@/lib/core/once';

test('a value is made at its first use, and only then', () => {
  let made = 0;
  const get = once(() => ({ number: ++made }));
  expect(made).toBe(0);
  expect([get(), get()]).toEqual([{ number: 1 }, { number: 1 }]);
  expect(get()).toBe(get());
  expect(made).toBe(1);
});
