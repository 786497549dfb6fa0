import { Received } from '@/components/workspace/debriefs/files/Received';
import { Workspace } from '@/components/workspace/Workspace';
import type { FileOutcome } from '@/lib/state/debrief/receive-files';
import { clearDatabase, seedInterview, seedPrepared } from '../seed';
import { seedDebrief, seedEntries, writtenEntries } from '../seed-debrief';
import type { Story } from '../story';
import { shown } from '../until';

function page(hash: string) {
  history.replaceState(null, '', `#${hash}`);
  return <Workspace />;
}

const nothing = () => undefined;

const outcomes: readonly FileOutcome[] = [
  { file: 'lindqvist-reuter.json', tone: 'done', text: 'Read', candidate: 'Mara Lindqvist', scorecardId: 'a' },
  { file: 'lindqvist-round-2.json', tone: 'waits', text: 'Waits, closed, until your own interview is finished', candidate: null, scorecardId: null },
  {
    file: 'a-file-with-a-name-that-is-longer-than-any-row.json',
    tone: 'refused',
    text: 'Refused: this is not JSON.',
    candidate: null,
    scorecardId: null,
  },
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
  {
    group: 'Debriefs',
    name: 'files that are read',
    page: 'workspace',
    show: () => (
      <main>
        <h1>Debriefs</h1>
        <Received state={{ is: 'reading', done: 3, total: 12 }} onStop={nothing} onDismiss={nothing} onJoin={null} isJoined={() => false} />
      </main>
    ),
  },
  {
    group: 'Debriefs',
    name: 'what came of files',
    page: 'workspace',
    show: () => (
      <main>
        <h1>Debriefs</h1>
        <Received
          state={{ is: 'read', outcomes, note: 'More than 100 files were given.' }}
          onStop={nothing}
          onDismiss={nothing}
          onJoin={nothing}
          isJoined={() => false}
        />
      </main>
    ),
  },
];
