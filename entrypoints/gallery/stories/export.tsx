import { Panel } from '@/components/panel/Panel';
import { PrintPage } from '@/components/print/PrintPage';
import { PrintFailed, PrintReading, PrintStopped } from '@/components/print/PrintReading';
import { headingOf, notOpened } from '@/lib/state/app/error-messages';
import { interviewModel } from '@/lib/state/page/panel/interview';
import { finishModel } from '@/lib/state/page/panel/review';
import { noChoices } from '@/lib/state/review/finish-plan';
import { clearDatabase, seedComplete } from '../seed';
import type { Story } from '../story';
import { shown } from '../until';

/** Finishes an interview in an empty database; its id. */
async function finishOne(): Promise<string> {
  await clearDatabase();
  const { id } = await seedComplete();
  await finishModel.planAnew(id, noChoices);
  await finishModel.finishScorecard(id, noChoices);
  finishModel.forgetPlan();
  return id;
}

const unread = new DOMException('', 'UnknownError');

/** The export formats of a finished scorecard, and the print page. */
export const exportStories: readonly Story[] = [
  {
    group: 'Export',
    name: 'the menu of a finished scorecard',
    page: 'panel',
    show: async () => {
      await interviewModel.openInterview(await finishOne());
      return <Panel onLeave={() => undefined} />;
    },
    act: async () => {
      (await shown('[aria-haspopup="menu"][popovertarget]')).click();
      await shown('[role="menuitem"]');
    },
  },
  {
    group: 'Export',
    name: 'the page that is printed',
    page: 'workspace',
    show: async () => <PrintPage request={{ interviewIds: [await finishOne()], revision: null }} />,
    act: async () => void (await shown('article h1')),
  },
  {
    group: 'Export',
    name: 'many scorecards that are read to be printed',
    page: 'workspace',
    show: () => <PrintReading done={120} total={500} onStop={() => undefined} />,
  },
  {
    group: 'Export',
    name: 'a print that was stopped',
    page: 'workspace',
    show: () => <PrintStopped onAgain={() => undefined} />,
  },
  {
    group: 'Export',
    name: 'a print that cannot be read',
    page: 'workspace',
    show: () => <PrintFailed title={headingOf(unread)} message={notOpened(unread)} onAgain={() => undefined} />,
  },
  {
    group: 'Export',
    name: 'nothing to print',
    page: 'workspace',
    show: () => <PrintPage request={{ interviewIds: ['gone'], revision: null }} />,
    act: async () => void (await shown('main [role="status"]')),
  },
];
