import { expect, test } from 'vitest';
import { viewDelivery } from '@/lib/core/delivery/delivery-words';
import { aDestination, aRow } from '../../delivery/rows.ts';

test('a delivery whose destination cannot be read needs the user, and waits', () => {
  const row = aRow({ nextAttemptAt: 5 });
  expect(viewDelivery(row, null)).toMatchObject({ state: 'needs-you', nextAt: null, words: expect.stringContaining('cannot be read') });
  expect(viewDelivery(row, aDestination('https://hooks.example.com/in')).state).toBe('queued');
});
