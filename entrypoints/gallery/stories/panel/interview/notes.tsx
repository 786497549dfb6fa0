import { composeCommands, noteEdits } from '@/lib/state/page/panel/capture';
import { interviewModel, timelineModel } from '@/lib/state/page/panel/interview';
import { clearDatabase, seedInterview, seedNote } from '../../../seed';
import type { Story } from '../../../story';
import { shown } from '../../../until';
import { panel, talk, typeNote } from '../tell';

const long =
  'walked through the whole incident from the first page to the last line of the report, named each wrong turn, and said which of them she would take again and why';

/** Notes: typing, editing, finding, and as many or as long as they come. */
export const noteStories: readonly Story[] = [
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
    name: 'finding notes',
    page: 'panel',
    show: () => talk(),
    act: async () => (await shown('[aria-label="Find in notes"]')).click(),
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
];
