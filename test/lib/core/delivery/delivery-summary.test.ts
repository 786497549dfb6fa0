import { expect, test } from 'vitest';
import type { OutboxRow } from '@/lib/core/delivery/delivery';
import { mostUrgent } from '@/lib/core/delivery/delivery-summary';

type State = OutboxRow['state'];

test.each<[readonly State[], State | null]>([
  [[], null],
  [['saved'], 'saved'],
  [['delivered', 'delivered'], 'delivered'],
  [['delivered', 'queued'], 'queued'],
  [['queued', 'sending', 'delivered'], 'sending'],
  [['delivered', 'outcome-unknown', 'sending'], 'outcome-unknown'],
  [['outcome-unknown', 'needs-you', 'delivered'], 'needs-you'],
])('of %j the most urgent is %s', (states, urgent) => expect(mostUrgent(states)).toBe(urgent));
