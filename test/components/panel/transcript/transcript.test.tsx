// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CaptionsMark } from '@/components/panel/transcript/CaptionsMark';
import { Transcript } from '@/components/panel/transcript/Transcript';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { captionsModel } from '@/lib/state/page/captions/captions';
import { captionLine } from '@/lib/state/page/captions/line';
import { interviewerModel } from '@/lib/state/page/interviewer';
import { callModel, interviewModel, timelineModel } from '@/lib/state/page/panel/interview';
import { listConsents } from '@/lib/storage/captions/consents';
import { findTranscriptChoices } from '@/lib/storage/captions/transcript-choices';
import { listTurns, saveTurns } from '@/lib/storage/captions/turns';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { fireEvent, render, screen, waitFor, within } from '../../render.ts';

const posted: unknown[] = [];
/** What the worker was asked for. */
const asked: unknown[] = [];

beforeAll(async () => {
  const sendMessage = async (message: unknown) => {
    asked.push(Object(message).type);
    return Object(message).type === 'read-captions';
  };
  stubBrowser({ runtime: { ...makeRuntime(), sendMessage }, storage: { local: makeStorageArea(), session: makeStorageArea() } });
  captionLine.captionsBy((message) => posted.push(message));
});

const inCall = {
  type: 'call',
  phase: 'in-call',
  platform: 'meet',
  call: 'meet.google.com/abc-defg-hij',
  joinedAt: null,
  leftAt: null,
  own: '',
  presenting: false,
} as const;

beforeEach(async () => {
  posted.length = 0;
  asked.length = 0;
  callModel.setCall(inCall);
  await callModel.startInterview({ candidate: 'Grace', context: 'live-call', prepared: null }, async () => rubric);
  await interviewerModel.signAs('Ada', '');
});
afterEach(async () => {
  await captionsModel.stop({ isDeleting: false, by: '' });
  captionsModel.cancel();
  await emptyDatabase();
});

function shownInterview() {
  const overview = interviewModel.currentInterview.peek();
  if (overview === null) throw new Error('Expected an interview.');
  return overview.interview;
}

async function show() {
  const interview = shownInterview();
  render(
    <>
      <CaptionsMark />
      <Transcript key={interview.id} interview={interview} />
    </>,
  );
  const region = await screen.findByRole('region', { name: 'Transcript' });
  return { interview, region, button: within(region).getByRole('switch', { name: 'Read captions' }) };
}

let key = 0;
const say = (state: 'reading' | 'off' | 'lost', ...said: readonly (readonly [speaker: string, text: string])[]) =>
  captionLine.hearCaptions({
    type: 'captions',
    state,
    kind: 'rows',
    by: null,
    region: 1,
    at: Date.now(),
    rows: said.map(([speaker, text]) => ({ key: key++, words: { speaker, text } })),
  });

/** Has nothing stand there at the first look, and then what is said. */
function hear(...said: readonly (readonly [speaker: string, text: string])[]): void {
  say('reading');
  say('reading', ...said);
}

async function agree() {
  const found = await show();
  fireEvent.click(found.button);
  fireEvent.click(await within(found.region).findByRole('button', { name: 'The candidate agrees' }));
  await waitFor(() => expect(found.button.getAttribute('aria-checked')).toBe('true'));
  await waitFor(() => expect(asked).toContain('read-captions'));
  return found;
}

describe('consent', () => {
  test('is asked before anything is read, and logged with the person, the time and the wording', async () => {
    const { region, button, interview } = await show();
    expect(button.getAttribute('aria-checked')).toBe('false');
    expect(document.querySelector('[data-part="captions-mark"]')).toBeNull();
    fireEvent.click(button);
    const words = await within(region).findByRole('textbox', { name: 'What you tell them' });
    fireEvent.input(words, { target: { value: 'Darf ich mitlesen?' } });
    expect(await listConsents(interview.id)).toEqual([]);
    expect(captionsModel.readFor.peek()).toBeNull();
    fireEvent.click(within(region).getByRole('button', { name: 'The candidate agrees' }));
    await screen.findByRole('img', { name: 'Captions are being looked for' });
    say('reading');
    await screen.findByRole('img', { name: 'Captions are being read' });
    expect(await listConsents(interview.id)).toMatchObject([{ act: 'agreed', by: 'Ada', wording: 'Darf ich mitlesen?' }]);
  });

  test('if refused, nothing is read', async () => {
    const { region, button, interview } = await show();
    fireEvent.click(button);
    fireEvent.click(await within(region).findByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(within(region).queryByRole('form')).toBeNull());
    expect(button.getAttribute('aria-checked')).toBe('false');
    expect(await listConsents(interview.id)).toEqual([]);
  });

  test('without a name is not logged, and the field shows an error', async () => {
    await interviewerModel.signAs('', '');
    const { region, button, interview } = await show();
    fireEvent.click(button);
    fireEvent.click(await within(region).findByRole('button', { name: 'The candidate agrees' }));
    expect((await within(region).findByRole('alert')).textContent).toBe('Enter your name: the log says who asked.');
    expect(document.activeElement).toBe(within(region).getByRole('textbox', { name: 'Your name, for the log' }));
    expect(await listConsents(interview.id)).toEqual([]);
  });

  test('can be asked only in a call whose captions can be read', async () => {
    callModel.setCall(null);
    const { region, button } = await show();
    await within(region).findByText('Captions can be read once you are in the call.');
    expect(button.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(button);
    expect(captionsModel.status.peek()).toBe('off');
    callModel.setCall({ ...inCall, platform: 'webex' });
    await within(region).findByText(/This call is none of them/);
  });
});

describe('the transcript', () => {
  test('shows each speaker’s words as they arrive, and one press makes a note with the turn’s time', async () => {
    const { region, interview } = await agree();
    hear(['You', 'What did you look at first?'], ['Grace', 'The heap dumps.']);
    const items = await within(region).findAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^\d\d:\d\d You: What did you look at first\?/),
      expect.stringMatching(/^\d\d:\d\d Grace: The heap dumps\./),
    ]);
    interviewModel.focusDimension('debugging-troubleshooting');
    const [turn] = (await listTurns(interview.id)).slice(-1);
    fireEvent.click(within(items[1] ?? region).getByRole('button', { name: /^Make a note of/ }));
    await waitFor(() => expect(timelineModel.timeline.peek().notes).toHaveLength(1));
    expect(timelineModel.timeline.peek().notes[0]).toMatchObject({
      text: 'The heap dumps.',
      source: 'quote',
      dimension: 'debugging-troubleshooting',
      recordedAt: turn?.at ?? expect.anything(),
    });
  });

  test('says what to do where captions are off in the call, or were lost', async () => {
    const { region } = await agree();
    const advice = () => region.querySelector('[data-part="advice"]')?.textContent;
    say('off');
    await waitFor(() => expect(advice()).toMatch(/Captions are off in the call\. In Google Meet/));
    await screen.findByRole('img', { name: 'Captions are off in the call' });
    say('lost');
    await waitFor(() => expect(advice()).toMatch(/Captions were lost/));
    await screen.findByRole('img', { name: 'Captions were lost' });
    say('reading');
    await waitFor(() => expect(advice()).toBe('Reading. What is said appears here.'));
    await screen.findByRole('img', { name: 'Captions are being read' });
  });

  test('says that a page sends more than people can speak, and lists what is kept', async () => {
    const { region, interview } = await agree();
    const leftOut = () => region.querySelector('[data-part="left-out"]')?.textContent;
    hear(['Grace', 'The heap dumps.']);
    await within(region).findByRole('listitem');
    expect(leftOut()).toBe('');
    for (let look = 0; look < 10; look++) say('reading', ...Array.from({ length: 100 }, (_, at) => ['Eve', `Forged ${look} ${at}`] as const));
    await waitFor(() => expect(leftOut()).toMatch(/^The page sends more captions than people can speak/));
    await waitFor(async () => expect((await listTurns(interview.id)).length).toBeGreaterThanOrEqual(300));
    const kept = await listTurns(interview.id);
    expect(kept[0]?.text).toBe('The heap dumps.');
    expect(kept.length).toBeLessThan(400);
  });

  test('is stopped by one press, and deleted by a second', async () => {
    const { region, button, interview } = await agree();
    hear(['Grace', 'The heap dumps.']);
    await within(region).findByRole('listitem');
    fireEvent.click(button);
    await waitFor(() => expect(button.getAttribute('aria-checked')).toBe('false'));
    expect(posted).toContainEqual({ type: 'stop-captions' });
    expect(document.querySelector('[data-part="captions-mark"]')).toBeNull();
    const group = await within(region).findByRole('group', { name: 'Delete transcript' });
    fireEvent.click(within(group).getByRole('button', { name: 'Delete' }));
    const acts = async () => (await listConsents(interview.id)).map(({ act, by }) => `${act} by ${by}`);
    await waitFor(async () => expect(await acts()).toEqual(['agreed by Ada', 'stopped by Ada', 'deleted by Ada']));
    expect(await listTurns(interview.id)).toEqual([]);
  });

  test('can be searched, and matches are highlighted', async () => {
    const { region } = await agree();
    hear(['You', 'What did you look at first?'], ['Grace', 'The heap dumps.']);
    await within(region).findAllByRole('listitem');
    fireEvent.click(within(region).getByRole('button', { name: 'Find in transcript' }));
    fireEvent.input(await within(region).findByRole('searchbox'), { target: { value: 'HEAP' } });
    await waitFor(() => expect(within(region).getAllByRole('listitem')).toHaveLength(1));
    await waitFor(() => expect(region.querySelector('mark')?.textContent).toBe('heap'));
  });

  test('lets the user choose each speaker’s role, and whether the transcript is kept', async () => {
    const { interview } = await show();
    await saveTurns(interview.id, [{ id: 'a', at: 5, until: 9005, speaker: '', text: 'Somebody says this.', isOpen: false }]);
    const region = await screen.findByRole('region', { name: 'Transcript' });
    await within(region).findByRole('listitem');
    fireEvent.click(within(region).getByText('Who spoke'));
    const select = await within(region).findByRole('combobox', { name: 'Who is Unnamed speaker' });
    expect(within(region).getByText('00:09')).toBeTruthy();
    fireEvent.change(select, { target: { value: 'candidate' } });
    fireEvent.click(within(region).getByRole('checkbox'));
    await waitFor(async () =>
      expect(await findTranscriptChoices(interview.id)).toMatchObject({ speakers: { '': 'candidate' }, staysAfterFinish: true }),
    );
    await waitFor(() => expect(region.querySelector('[data-role]')?.getAttribute('data-role')).toBe('candidate'));
  });
});
