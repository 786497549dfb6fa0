import { Workspace } from '@/components/workspace/Workspace';
import type { DraftContent } from '@/lib/core/debrief/draft';
import { clearDatabase, seedInterview, seedPrepared } from '../../seed';
import { seedDebrief, seedDrafts, seedEntries, seedSeen, writtenEntries } from '../../seed-debrief';
import type { Story } from '../../story';
import { shown } from '../../until';

function page(hash: string) {
  history.replaceState(null, '', `#${hash}`);
  return <Workspace />;
}

const dimension = 'collaboration-communication';
const unrecorded: readonly DraftContent[] = [
  { form: 'evidence', scorecardId: 'scorecard of Jonas Reuter', dimension, text: 'She wrote the decision down, and' },
  { form: 'settlement', dimension, how: 'follow-up', reason: 'Two different projects', startsAt: null },
  { form: 'decision', decision: 'hold', reasons: 'Strong on debugging', present: [], others: 'Helena' },
  { form: 'evidence', scorecardId: 'scorecard of Nora Feld', dimension: 'gone', text: 'Of a dimension on which they no longer differ.' },
];

async function withDebrief(count?: number) {
  await clearDatabase();
  await seedDebrief(count);
}

/** The debriefs. */
export const debriefStories: readonly Story[] = [
  {
    group: 'Debriefs',
    name: 'none',
    page: 'workspace',
    show: async () => {
      await clearDatabase();
      return page('debriefs');
    },
    act: async () => void (await shown('[data-part="empty"]')),
  },
  {
    group: 'Debriefs',
    name: 'a list with one that is closed',
    page: 'workspace',
    show: async () => {
      await withDebrief();
      await seedInterview({ candidate: 'Mara Lindqvist' });
      return page('debriefs');
    },
    act: async () => void (await shown('table[aria-label="Debriefs"]')),
  },
  {
    group: 'Debriefs',
    name: 'a new one',
    page: 'workspace',
    show: async () => {
      await withDebrief();
      return page('debriefs');
    },
    act: async () => {
      await shown('table[aria-label="Debriefs"]');
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'New debrief')?.click();
      await shown('dialog li');
      document.querySelector<HTMLInputElement>('dialog li input')?.click();
    },
  },
  {
    group: 'Debriefs',
    name: 'four interviewers who differ',
    page: 'workspace',
    show: async () => {
      await withDebrief();
      return page('debriefs/debrief');
    },
    act: async () => void (await shown('table[aria-label="Scores by interviewer"]')),
  },
  {
    group: 'Debriefs',
    name: 'the evidence of a rating',
    page: 'workspace',
    show: async () => {
      await withDebrief();
      return page('debriefs/debrief');
    },
    act: async () => {
      (await shown('table td button[aria-expanded]')).click();
      await shown('td h3');
    },
  },
  {
    group: 'Debriefs',
    name: 'written, settled and decided',
    page: 'workspace',
    show: async () => {
      await withDebrief();
      await seedEntries(writtenEntries(Date.now()));
      return page('debriefs/debrief');
    },
    act: async () => void (await shown('table[aria-label="Scores by interviewer"]')),
  },
  {
    group: 'Debriefs',
    name: 'text that is not recorded',
    page: 'workspace',
    show: async () => {
      await withDebrief();
      await seedDrafts(unrecorded);
      return page('debriefs/debrief');
    },
    act: async () => void (await shown('section[aria-label="Written, not recorded"]')),
  },
  {
    group: 'Debriefs',
    name: 'a scorecard taken out, and one that is not blind',
    page: 'workspace',
    show: async () => {
      await withDebrief();
      await seedSeen();
      return page('debriefs/debrief');
    },
    act: async () => void (await shown('ul[aria-label="Taken out"]')),
  },
  {
    group: 'Debriefs',
    name: 'adding by hand',
    page: 'workspace',
    show: async () => {
      await withDebrief();
      await seedSeen();
      return page('debriefs/debrief');
    },
    act: async () => {
      await shown('ul[aria-label="Taken out"]');
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Add by hand')?.click();
      await shown('dialog li');
    },
  },
  {
    group: 'Debriefs',
    name: 'one interviewer',
    page: 'workspace',
    show: async () => {
      await withDebrief(1);
      return page('debriefs/debrief');
    },
    act: async () => void (await shown('table[aria-label="Scores by interviewer"]')),
  },
  {
    group: 'Debriefs',
    name: 'no scorecards',
    page: 'workspace',
    show: async () => {
      await withDebrief(0);
      return page('debriefs/debrief');
    },
    act: async () => void (await shown('[data-part="empty"]')),
  },
  {
    group: 'Debriefs',
    name: 'closed by an interview that is not finished',
    page: 'workspace',
    show: async () => {
      await withDebrief();
      await seedInterview({ candidate: 'Mara Lindqvist' });
      return page('debriefs/debrief');
    },
    act: async () => void (await shown('main section h2')),
  },
  {
    group: 'Debriefs',
    name: 'closed by a prepared interview',
    page: 'workspace',
    show: async () => {
      await withDebrief();
      await seedPrepared({ candidate: 'Mara Lindqvist' });
      return page('debriefs/debrief');
    },
    act: async () => void (await shown('main section h2')),
  },
  {
    group: 'Debriefs',
    name: 'one that is gone',
    page: 'workspace',
    show: async () => {
      await clearDatabase();
      return page('debriefs/gone');
    },
    act: async () => void (await shown('main h1')),
  },
];
