// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import { InterviewView } from '@/components/panel/interview/InterviewView';
import { prefetchCapture } from '@/components/panel/lazy-capture';
import { interviewModel } from '@/lib/state/page/panel/interview';
import { startInterview } from '@/lib/storage/interview/start-command';
import { anInterview } from '../../../lib/interviews.ts';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { render, screen } from '../../render.ts';

beforeAll(async () => {
  stubBrowser({ runtime: makeRuntime(), storage: { local: makeStorageArea(), session: makeStorageArea() } });
  await prefetchCapture();
});

const known = { email: null, role: null, applicationId: null, link: null };

function Shown() {
  const overview = interviewModel.currentInterview.value;
  return overview === null ? null : <InterviewView overview={overview} onLeave={() => undefined} />;
}

async function open(id: string, brief: object | null): Promise<void> {
  await startInterview(anInterview({ id, scorecardId: `of ${id}`, ...(brief && { preparation: { ...known, ...brief } }) }));
  await interviewModel.openInterview(id);
  render(<Shown />);
  await screen.findByRole('textbox', { name: 'Note' });
}

test('the brief and its links are shown during the interview, collapsed at first', async () => {
  await open('briefed', { brief: 'Ask about March.', links: ['https://example.com/ada'] });
  const folded = (await screen.findByText('Brief and links')).closest('details');
  expect(folded?.open).toBe(false);
  expect(folded?.textContent).toContain('Ask about March.');
  expect(folded?.querySelector('a')?.href).toBe('https://example.com/ada');
});

test.each([
  ['nothing was prepared', null],
  ['no brief was typed', { brief: ' ', links: [] }],
  ['an older build prepared it', {}],
])('an interview shows no brief if %s', async (why, brief) => {
  await open(why, brief);
  expect(screen.queryByText(/^Brief/)).toBeNull();
});
