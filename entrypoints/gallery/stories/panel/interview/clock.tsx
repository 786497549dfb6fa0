import type { CallNotice } from '@/lib/state/interview/call-events';
import { callEventsModel } from '@/lib/state/page/call/call-events';
import { interviewModel } from '@/lib/state/page/panel/interview';
import { nothingKnown } from '@/lib/state/prepared/prepared-actions';
import type { Story } from '../../../story';
import { shown } from '../../../until';
import { talk } from '../tell';

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

/** The clock, and what the call asks or waits for. */
export const clockStories: readonly Story[] = [
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
];
