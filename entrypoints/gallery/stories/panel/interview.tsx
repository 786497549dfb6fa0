import { notSaved } from '@/lib/state/app/error-messages';
import { anyChange } from '@/lib/state/app/unsaved';
import type { CallNotice } from '@/lib/state/interview/call-events';
import { announcer } from '@/lib/state/page/announcer';
import { unsavedModel } from '@/lib/state/page/app';
import { callEventsModel } from '@/lib/state/page/call/call-events';
import { composeCommands, noteEdits } from '@/lib/state/page/panel/capture';
import { interviewModel, timelineModel, viewModel } from '@/lib/state/page/panel/interview';
import { nothingKnown } from '@/lib/state/prepared/prepared-actions';
import { clearDatabase, seedInterview, seedNote } from '../../seed';
import type { Story } from '../../story';
import { shown, until } from '../../until';
import { panel, press, talk, typeNote } from './tell';

const long =
  'walked through the whole incident from the first page to the last line of the report, named each wrong turn, and said which of them she would take again and why';

const callLines: readonly (readonly [string, CallNotice])[] = [
  ['asks whether the call has ended', { kind: 'has-ended', since: Date.now() - 31_000 }],
  ['a review that waits for a field', { kind: 'review-waits' }],
  ['notes that wait for a field', { kind: 'notes-wait' }],
  ['a screen that is shared while a field is in use', { kind: 'closing-waits' }],
  [
    'back in the room while another is expected',
    {
      kind: 'who',
      candidate: 'Grace Candidate',
      expected: { ...nothingKnown, id: 'p', candidate: 'A candidate whose name is longer than the panel is wide', startsAt: Date.now() },
    },
  ],
];

/** The interview. */
export const interviewStories: readonly Story[] = [
  {
    group: 'Interview',
    name: 'just begun',
    page: 'panel',
    show: async () => {
      await clearDatabase();
      await interviewModel.openInterview((await seedInterview({ startedAt: Date.now() - 4000 })).id);
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
      composeCommands.setStance('interview', 'for');
      await typeNote('said what she would do otherwise today');
    },
  },
  {
    group: 'Interview',
    name: 'something was undone',
    page: 'panel',
    show: () => talk(),
    act: async () => {
      await shown('[data-part="said"]');
      announcer.announce('Undone: note 08:48 “I diffed the two heap dumps – found the leak in…” filed under Debugging');
    },
  },
  {
    group: 'Interview',
    name: 'a note deleted, undo in its place',
    page: 'panel',
    show: () => talk(),
    act: async () => {
      (await shown('[data-part="note"]:last-of-type [aria-label^="Delete note"]')).click();
      await shown('[data-part="deleted"]');
    },
  },
  {
    group: 'Interview',
    name: 'a note filed elsewhere, undo in its row',
    page: 'panel',
    show: () => talk(),
    act: async () => {
      const filing = await shown('[data-part="note"]:last-of-type [aria-label^="File note"]');
      if (!(filing instanceof HTMLSelectElement)) return;
      filing.selectedIndex = filing.selectedIndex === 1 ? 2 : 1;
      filing.dispatchEvent(new Event('change', { bubbles: true }));
      await shown('[data-part="undo-here"]');
    },
  },
  {
    group: 'Interview',
    name: 'a rating, undo in its dimension',
    page: 'panel',
    show: () => talk(),
    act: async () => {
      (await shown('[data-part="card"] [role="radio"][aria-checked="false"]')).click();
      await shown('[data-part="undo-here"]');
    },
  },
  {
    group: 'Interview',
    name: 'a question asked, undo in its dimension',
    page: 'panel',
    show: () => talk(),
    act: async () => {
      (await shown('[data-part="ask"] [data-part="chip"]')).click();
      await shown('[data-part="undo-here"]');
    },
  },
  {
    group: 'Interview',
    name: 'the rubric changed, undo over it',
    page: 'panel',
    show: () => talk(),
    act: async () => {
      const level = await shown('[data-part="rubric"] select');
      if (!(level instanceof HTMLSelectElement)) return;
      await until(() => level.options.length > 2 || null, 'the levels');
      level.selectedIndex = level.selectedIndex === 0 ? 1 : 0;
      level.dispatchEvent(new Event('change', { bubbles: true }));
      await shown('[data-part="undo-here"]');
    },
  },
  { group: 'Interview', name: 'completing a dimension', page: 'panel', show: () => talk(), act: () => typeNote('drew the queue #co') },
  {
    group: 'Interview',
    name: 'editing a note',
    page: 'panel',
    show: () => talk(),
    act: () => {
      const note = timelineModel.timeline.peek().notes[3];
      if (note !== undefined) return noteEdits.beginEdit(note);
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
  {
    group: 'Interview',
    name: 'its menu',
    page: 'panel',
    show: () => talk(),
    act: async () => {
      (await shown('[data-part="menu"] > button')).click();
      await shown('[role="menu"]');
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
      interviewModel.setReviewing(false);
      return view;
    },
    act: async () => void (await shown('[data-part="stopped"]')),
  },
  ...callLines.map(
    ([name, line]): Story => ({
      group: 'Interview',
      name,
      page: 'panel',
      show: async () => {
        const view = await talk();
        callEventsModel.showCallLine(line);
        return view;
      },
      act: async () => void (await shown('[data-part="banner"]')),
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
      const name = await shown('[data-part="rubric-list"] li:last-child [data-part="rubric-name"]');
      name.click();
      await shown('dialog [data-part="consequences"]');
    },
  },
  {
    group: 'Interview',
    name: 'setting the clock',
    page: 'panel',
    show: () => talk(),
    act: async () => (await shown('button[data-part="clock"]')).click(),
  },
  {
    group: 'Interview',
    name: 'setting the clock, not understood',
    page: 'panel',
    show: () => talk(),
    act: async () => {
      (await shown('button[data-part="clock"]')).click();
      const field = await shown('form[data-part="clock"] input');
      if (!(field instanceof HTMLInputElement)) return;
      field.value = 'soon';
      field.form?.requestSubmit();
      await shown('#call-time-fault');
    },
  },
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
      await interviewModel.openInterview(interview.id);
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
      await interviewModel.openInterview(interview.id);
      return panel();
    },
  },
  {
    group: 'Interview',
    name: 'a change that was not saved',
    page: 'panel',
    show: async () => {
      const view = await talk();
      unsavedModel.markUnsaved(anyChange, notSaved(new DOMException('', 'QuotaExceededError')));
      return view;
    },
  },
  {
    group: 'Interview',
    name: 'updated underneath',
    page: 'panel',
    show: () => {
      viewModel.setOrphaned(true);
      return talk();
    },
  },
];
