import { expect, test } from 'vitest';
import { migrations } from '@/lib/storage/database/migrations';
import { lastVersion } from '@/lib/storage/opening/versions';

test('the number of the last migration is known without Dexie', () => {
  expect(lastVersion).toBe(migrations.at(-1)?.version);
});
