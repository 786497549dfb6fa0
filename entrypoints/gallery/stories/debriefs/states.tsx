import type { DraftContent } from '@/lib/core/debrief/draft';
import { seedInterview, seedPrepared } from '../../seed';
import { seedDebrief, seedDrafts, seedEntries, seedSeen, writtenEntries } from '../../seed-debrief';
import type { Story } from '../../story';
import { shown } from '../../until';
import { nothing, press, workspaceStoriesOf } from '../../workspace-stories';

const story = workspaceStoriesOf('Debriefs');

const dimension = 'collaboration-communication';
const unrecorded: readonly DraftContent[] = [
  { form: 'evidence', scorecardId: 'scorecard of Jonas Reuter', dimension, text: 'She wrote the decision down, and' },
  { form: 'settlement', dimension, how: 'follow-up', reason: 'Two different projects', startsAt: null },
  { form: 'decision', decision: 'hold', reasons: 'Strong on debugging', present: [], others: 'Helena' },
  { form: 'evidence', scorecardId: 'scorecard of Nora Feld', dimension: 'gone', text: 'Of a dimension on which they no longer differ.' },
];

/** The debriefs. */
export const debriefStories: readonly Story[] = [
  story('none', 'debriefs', nothing, '[data-part="empty"]'),
  story(
    'a list with one that is closed',
    'debriefs',
    async () => {
      await seedDebrief();
      await seedInterview({ candidate: 'Mara Lindqvist' });
    },
    'table[aria-label="Debriefs"]',
  ),
  story('a new one', 'debriefs', seedDebrief, async () => {
    await shown('table[aria-label="Debriefs"]');
    press('New debrief');
    await shown('dialog li');
    document.querySelector<HTMLInputElement>('dialog li input')?.click();
  }),
  story('four interviewers who differ', 'debriefs/debrief', seedDebrief, 'table[aria-label="Scores by interviewer"]'),
  story('the evidence of a rating', 'debriefs/debrief', seedDebrief, async () => {
    (await shown('table td button[aria-expanded]')).click();
    await shown('td h3');
  }),
  story(
    'written, settled and decided',
    'debriefs/debrief',
    async () => {
      await seedDebrief();
      await seedEntries(writtenEntries(Date.now()));
    },
    'table[aria-label="Scores by interviewer"]',
  ),
  story(
    'text that is not recorded',
    'debriefs/debrief',
    async () => {
      await seedDebrief();
      await seedDrafts(unrecorded);
    },
    'section[aria-label="Written, not recorded"]',
  ),
  story(
    'a scorecard taken out, and one that is not blind',
    'debriefs/debrief',
    async () => {
      await seedDebrief();
      await seedSeen();
    },
    'ul[aria-label="Taken out"]',
  ),
  story(
    'adding by hand',
    'debriefs/debrief',
    async () => {
      await seedDebrief();
      await seedSeen();
    },
    async () => {
      await shown('ul[aria-label="Taken out"]');
      press('Add by hand');
      await shown('dialog li');
    },
  ),
  story('one interviewer', 'debriefs/debrief', () => seedDebrief(1), 'table[aria-label="Scores by interviewer"]'),
  story('no scorecards', 'debriefs/debrief', () => seedDebrief(0), '[data-part="empty"]'),
  story(
    'closed by an interview that is not finished',
    'debriefs/debrief',
    async () => {
      await seedDebrief();
      await seedInterview({ candidate: 'Mara Lindqvist' });
    },
    'main section h2',
  ),
  story(
    'closed by a prepared interview',
    'debriefs/debrief',
    async () => {
      await seedDebrief();
      await seedPrepared({ candidate: 'Mara Lindqvist' });
    },
    'main section h2',
  ),
  story('one that is gone', 'debriefs/gone', nothing, 'main h1'),
];
