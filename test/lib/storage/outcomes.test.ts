import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { getDatabase } from '@/lib/storage/database/database';
import { listOutcomes } from '@/lib/storage/outcomes';
import { emptyDatabase } from '../../setup/empty-database.ts';
import { aDestination, aRow } from '../delivery/rows.ts';

beforeEach(emptyDatabase);

test('what waits for a destination that the user has to see to, or that was removed, needs the user', async () => {
  const database = getDatabase();
  const pause = { at: 0, need: 'access' as const, reason: [] };
  await database.destinations.bulkPut([aDestination('https://a.example', { id: 'runs' }), aDestination('https://b.example', { id: 'waits', pause })]);
  const to = (destinationId: string) => aRow({ id: destinationId, interviewId: `to-${destinationId}`, scorecardId: destinationId, destinationId });
  await database.outbox.bulkPut(['runs', 'waits', 'removed'].map(to));
  expect([...(await listOutcomes()).deliveries].toSorted()).toEqual([
    ['to-removed', 'needs-you'],
    ['to-runs', 'queued'],
    ['to-waits', 'needs-you'],
  ]);
});
