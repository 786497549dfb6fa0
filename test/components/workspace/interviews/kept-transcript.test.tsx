// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { KeptTranscript } from '@/components/workspace/interviews/page/transcript/KeptTranscript';
import { settings } from '@/lib/settings/settings';
import { listConsents, logConsent } from '@/lib/storage/captions/consents';
import { countTurns, saveTurns } from '@/lib/storage/captions/turns';
import { startInterview } from '@/lib/storage/interview/start-command';
import { anInterview } from '../../../lib/interviews.ts';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { fireEvent, render, screen, waitFor, within } from '../../render.ts';

const interview = anInterview();

beforeEach(async () => {
  stubBrowser({ runtime: makeRuntime(), storage: { local: makeStorageArea(), session: makeStorageArea() } });
  await emptyDatabase();
  await startInterview(interview);
  await settings.interviewer.update(() => ({ name: 'Ada', email: null }));
});

test("an interview whose captions were read shows the consent's person, time and wording, and the kept transcript", async () => {
  await logConsent({ id: 'c', interviewId: 'i', at: 1_700_000_000_000, act: 'agreed', by: 'Ada', wording: 'May I?' });
  await logConsent({ id: 's', interviewId: 'i', at: 1_700_000_900_000, act: 'stopped', by: 'Ada', wording: '' });
  await saveTurns('i', [{ id: 't', at: 61_001, until: 62_000, speaker: 'Grace', text: 'The index.', isOpen: false }]);
  render(<KeptTranscript interview={interview} />);
  const log = await screen.findByRole('list', { name: 'Consent to captions' });
  expect(log.textContent).toMatch(/^The candidate agreed, says Ada .*2023.*May I\?Reading stopped, says Ada .*2023.*$/);
  fireEvent.click(screen.getByText('1 turn'));
  expect((await screen.findByRole('list', { name: 'Transcript' })).textContent).toMatch(/^01:\d\d Grace: The index\.$/);
  fireEvent.click(screen.getByRole('button', { name: 'Delete transcript' }));
  fireEvent.click(within(await screen.findByRole('group', { name: 'Delete transcript' })).getByRole('button', { name: 'Delete' }));
  await waitFor(() => expect(screen.queryByText('1 turn')).toBeNull());
  expect(await countTurns('i')).toBe(0);
  expect((await listConsents('i')).map(({ act, by }) => [act, by])).toEqual([
    ['agreed', 'Ada'],
    ['stopped', 'Ada'],
    ['deleted', 'Ada'],
  ]);
});

test('an interview whose captions were never read shows nothing of it', async () => {
  const { container } = render(<KeptTranscript interview={interview} />);
  await waitFor(async () => expect(await listConsents('i')).toEqual([]));
  expect(container.textContent).toBe('');
});
