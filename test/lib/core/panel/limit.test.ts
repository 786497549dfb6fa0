import { expect, test } from 'vitest';
import { makeLimit } from '@/lib/core/panel/limit';

test('an event is allowed a number of times per span for each key, and again once the span is over', () => {
  const allows = makeLimit(2, 1000);
  expect([allows(1, 0), allows(1, 10), allows(1, 20), allows(2, 20)]).toEqual([true, true, false, true]);
  expect([allows(1, 999), allows(1, 1000), allows(1, 1005), allows(1, 1010)]).toEqual([false, true, false, true]);
});
