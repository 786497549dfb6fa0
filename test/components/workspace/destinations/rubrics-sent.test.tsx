// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { RubricsSent } from '@/components/workspace/destinations/RubricsSent';
import { findDestination } from '@/lib/storage/delivery/destinations';
import { saveDestination } from '@/lib/storage/delivery/save-destination';
import { aDestination } from '../../../lib/delivery/rows.ts';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { fireEvent, render, screen } from '../../render.ts';

beforeEach(() => {
  stubBrowser({ runtime: makeRuntime(), storage: { local: makeStorageArea() } });
});

test('two rubrics excluded in quick succession are both excluded', async () => {
  const rubrics = ['backend-engineer-junior', 'backend-engineer-mid', 'backend-engineer-staff'];
  const destination = aDestination('http://127.0.0.1:9/in', { rubrics });
  await saveDestination(destination);
  render(<RubricsSent destination={destination} onDone={() => undefined} />);
  for (const name of ['Backend Engineer, Junior', 'Backend Engineer, Staff']) fireEvent.click(await screen.findByRole('checkbox', { name }));
  await expect.poll(async () => (await findDestination(destination.id))?.rubrics).toEqual(['backend-engineer-mid']);
});
