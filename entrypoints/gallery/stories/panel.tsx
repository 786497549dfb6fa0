import { prefetchCapture } from '@/components/panel/lazy-capture';
import { Panel } from '@/components/panel/Panel';
import { say } from '@/lib/state/app/said';
import { singleKeys } from '@/lib/state/app/single-keys';
import { problem } from '@/lib/state/app/unsaved';
import { setStance } from '@/lib/state/composer/compose-commands';
import { beginEdit } from '@/lib/state/composer/note-edits';
import { deleteShown } from '@/lib/state/deletion/delete-shown';
import { call, opening, resume } from '@/lib/state/interview/call';
import { type CallLine, callLine } from '@/lib/state/interview/call-events';
import { focusedDimension, openInterview, orphaned, reviewing } from '@/lib/state/interview/session';
import { timeline } from '@/lib/state/interview/timeline';
import { candidateName } from '@/lib/state/panel/candidate-name';
import { nothingKnown } from '@/lib/state/prepared/prepared-acts';
import { clearDatabase, seedInterview, seedNote, seedPrepared, seedTalk } from '../seed';
import type { Story } from '../story';
import { shown, untilTaken } from '../until';

const panel = () => <Panel onLeave={() => undefined} />;

async function press(key: string): Promise<void> {
  await prefetchCapture();
  await shown('.toolbar');
  singleKeys.value = true;
  await untilTaken(() => new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

async function startForm() {
  await clearDatabase();
  await resume();
  return panel();
}

async function talk(fields: Parameters<typeof seedTalk>[0] = {}) {
  await clearDatabase();
  const { id } = await seedTalk(fields);
  await openInterview(id);
  focusedDimension.value = 'debugging-troubleshooting';
  return panel();
}

async function typeNote(text: string): Promise<void> {
  await prefetchCapture();
  const field = await shown('#note:focus');
  if (!(field instanceof HTMLTextAreaElement)) return;
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

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

const long =
  'walked through the whole incident from the first page to the last line of the report, named each wrong turn, and said which of them she would take again and why';

const callLines: readonly (readonly [string, CallLine])[] = [
  ['asks whether the call has ended', { kind: 'has-ended', since: Date.now() - 31_000 }],
  ['a review that waits for a field', { kind: 'review-waits' }],
  ['notes that wait for a field', { kind: 'notes-wait' }],
  [
    'back in the room while another is expected',
    {
      kind: 'who',
      candidate: 'Grace Candidate',
      expected: { ...nothingKnown, id: 'p', candidate: 'A candidate whose name is longer than the panel is wide', startsAt: Date.now() },
    },
  ],
];

/** The start form and the interview. */
export const panelStories: readonly Story[] = [
  { group: 'Start', name: 'first time', page: 'panel', show: startForm },
  {
    group: 'Start',
    name: 'in a call, with interviews to continue',
    page: 'panel',
    show: async () => {
      await clearDatabase();
      await seedInterview({ id: 'one', candidate: 'Ada Lovelace', call: 'elsewhere' });
      await seedInterview({ id: 'two', candidate: 'A candidate whose name is longer than the panel is wide', call: 'elsewhere' });
      call.value = inCall;
      candidateName.value = 'Grace Candidate';
      await resume();
      return panel();
    },
  },
  {
    group: 'Start',
    name: 'prepared for this call, and others',
    page: 'panel',
    show: async () => {
      await clearDatabase();
      await seedPrepared();
      await seedPrepared({ id: 'next', candidate: 'Barbara Liskov', link: null, startsAt: Date.now() + 3_600_000 });
      await seedPrepared({ id: 'later', candidate: 'A candidate whose name is longer than the panel is wide', link: null, startsAt: null });
      call.value = inCall;
      candidateName.value = 'Grace Candidate';
      await resume();
      return panel();
    },
    act: async () => void (await shown('.ready')),
  },
  {
    group: 'Start',
    name: 'an interview was deleted',
    page: 'panel',
    show: async () => {
      await clearDatabase();
      const { id } = await seedInterview({ candidate: 'A candidate whose name is longer than the panel is wide' });
      await openInterview(id);
      await deleteShown();
      await resume(null, true);
      return panel();
    },
    act: async () => void (await shown('.notice .link')),
  },
  {
    group: 'Start',
    name: 'no storage',
    page: 'panel',
    show: () => {
      opening.value = { thrown: new DOMException('', 'SecurityError'), again: resume };
      return panel();
    },
  },
  {
    group: 'Start',
    name: 'rubric chooser',
    page: 'panel',
    show: startForm,
    act: async () => (await shown('.browse')).click(),
  },
  {
    group: 'Interview',
    name: 'just begun',
    page: 'panel',
    show: async () => {
      await clearDatabase();
      await openInterview((await seedInterview({ startedAt: Date.now() - 4000 })).id);
      return panel();
    },
  },
  { group: 'Interview', name: 'in full swing', page: 'panel', show: () => talk() },
  { group: 'Interview', name: 'typing a note', page: 'panel', show: () => talk(), act: () => typeNote('asked why the alert had been silent') },
  {
    group: 'Interview',
    name: 'typing with a stance',
    page: 'panel',
    show: () => talk(),
    act: async () => {
      await shown('#note:focus');
      setStance('interview', 'for');
      await typeNote('said what she would do otherwise today');
    },
  },
  {
    group: 'Interview',
    name: 'something was undone',
    page: 'panel',
    show: () => talk(),
    act: async () => {
      await shown('.said');
      say('Undone: note 08:48 “I diffed the two heap dumps – found the leak in…” filed under Debugging');
    },
  },
  { group: 'Interview', name: 'completing a dimension', page: 'panel', show: () => talk(), act: () => typeNote('drew the queue #co') },
  {
    group: 'Interview',
    name: 'editing a note',
    page: 'panel',
    show: () => talk(),
    act: () => {
      const note = timeline.peek().notes[3];
      if (note !== undefined) return beginEdit(note);
    },
  },
  {
    group: 'Interview',
    name: 'finding an anchor',
    page: 'panel',
    show: () => talk(),
    act: async () => {
      await press('/');
      const field = await shown('[aria-label="Find an anchor"][type="search"]');
      if (!(field instanceof HTMLInputElement)) return;
      field.value = 'alrt';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
  },
  { group: 'Interview', name: 'keys', page: 'panel', show: () => talk(), act: () => press('?') },
  {
    group: 'Interview',
    name: 'finding notes',
    page: 'panel',
    show: () => talk(),
    act: async () => (await shown('[aria-label="Find in notes"]')).click(),
  },
  {
    group: 'Interview',
    name: 'correcting the name',
    page: 'panel',
    show: () => talk(),
    act: async () => (await shown('[aria-label="Correct the name"]')).click(),
  },
  {
    group: 'Interview',
    name: 'the clock stopped',
    page: 'panel',
    show: async () => {
      const view = await talk({ endedAt: Date.now() - 60_000 });
      reviewing.value = false;
      return view;
    },
    act: async () => void (await shown('.stopped')),
  },
  ...callLines.map(
    ([name, line]): Story => ({
      group: 'Interview',
      name,
      page: 'panel',
      show: async () => {
        const view = await talk();
        callLine.value = line;
        return view;
      },
      act: async () => void (await shown('.call-line')),
    }),
  ),
  {
    group: 'Interview',
    name: 'before a rubric of another role',
    page: 'panel',
    show: () => talk(),
    act: async () => {
      const select = await shown('[aria-label="Level"]');
      if (!(select instanceof HTMLSelectElement)) return;
      select.value = '';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      const name = await shown('.rubric-list li:last-child .rubric-name');
      name.click();
      await shown('dialog.sheet .consequences');
    },
  },
  { group: 'Interview', name: 'setting the clock', page: 'panel', show: () => talk(), act: async () => (await shown('button.clock')).click() },
  {
    group: 'Interview',
    name: 'long words and a past hour',
    page: 'panel',
    show: async () => {
      await clearDatabase();
      const startedAt = Date.now() - 74 * 60_000;
      const interview = await seedInterview({ candidate: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh', startedAt });
      await seedNote(interview, [61, 'collaboration-communication', long, 'for']);
      await seedNote(interview, [72, null, 'https://example.com/a-link-without-a-single-place-to-break-'.repeat(3)]);
      await openInterview(interview.id);
      return panel();
    },
  },
  {
    group: 'Interview',
    name: 'hundreds of notes',
    page: 'panel',
    show: async () => {
      await clearDatabase();
      const interview = await seedInterview();
      for (let count = 0; count < 300; count++) await seedNote(interview, [count / 90, 'technical-knowledge', `note number ${count + 1}`]);
      await openInterview(interview.id);
      return panel();
    },
  },
  {
    group: 'Interview',
    name: 'a change that was not saved',
    page: 'panel',
    show: async () => {
      problem.value = (await import('@/lib/state/app/problems')).notSaved(new DOMException('', 'QuotaExceededError'));
      return talk();
    },
  },
  {
    group: 'Interview',
    name: 'updated underneath',
    page: 'panel',
    show: () => {
      orphaned.value = true;
      return talk();
    },
  },
];
