import { Panel } from '@/components/panel/Panel';
import panelStyles from '@/components/panel/panel.module.css';
import { Covered } from '@/components/panel/review/Covered';
import { interviewModel } from '@/lib/state/page/panel/interview';
import { amendments, finishModel } from '@/lib/state/page/panel/review';
import { noChoices } from '@/lib/state/review/finish-plan';
import { getDatabase } from '@/lib/storage/database/database';
import { clearDatabase, seedComplete } from '../../seed';
import { seedDestination } from '../../seed-deliveries';
import type { Story } from '../../story';

const panel = () => <Panel onLeave={() => undefined} />;

async function finish(id: string): Promise<void> {
  await interviewModel.openInterview(id);
  await finishModel.planAnew(id, noChoices);
  await finishModel.finishScorecard(id, noChoices);
  finishModel.forgetPlan();
}

async function finished(): Promise<string> {
  await clearDatabase();
  await seedDestination();
  const { id } = await seedComplete();
  await finish(id);
  await getDatabase().outbox.toCollection().modify({ state: 'delivered', done: 1, nextAttemptAt: null });
  return id;
}

async function amending(reason: string): Promise<string> {
  const id = await finished();
  await amendments.beginAmendment(id);
  await amendments.saveReason(id, reason);
  return id;
}

const covered = () => (
  <main class={panelStyles.panel} data-part="panel">
    <h1>Review</h1>
    <Covered interviewId="interview" />
  </main>
);

/** An amendment of a finished scorecard, and a review that the call's page covers. */
export const amendmentStories: readonly Story[] = [
  {
    group: 'Amendment',
    name: 'begun',
    page: 'panel',
    show: async () => {
      await amending('');
      return panel();
    },
  },
  {
    group: 'Amendment',
    name: 'finished',
    page: 'panel',
    show: async () => {
      await finish(await amending('The rating for debugging was meant for another candidate.'));
      return panel();
    },
  },
  { group: 'Review', name: 'covered by the page', page: 'panel', show: covered },
];
