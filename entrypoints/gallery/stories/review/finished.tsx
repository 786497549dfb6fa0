import type { Attempt, OutboxRow } from '@/lib/core/delivery/delivery';
import { because } from '@/lib/core/reasons';
import { interviewModel } from '@/lib/state/page/panel/interview';
import { finishModel } from '@/lib/state/page/panel/review';
import { noChoices } from '@/lib/state/review/finish-plan';
import { getDatabase } from '@/lib/storage/database/database';
import { clearDatabase, seedComplete, seedPrepared } from '../../seed';
import { seedDelivery, seedDestination } from '../../seed-deliveries';
import type { Story } from '../../story';
import { panel, pressButton } from './show';

async function finished(delivery: Partial<OutboxRow>): Promise<ReturnType<typeof panel>> {
  await clearDatabase();
  const { id } = await seedComplete();
  await finishModel.planAnew(id, noChoices);
  await finishModel.finishScorecard(id, noChoices);
  finishModel.forgetPlan();
  await getDatabase().outbox.clear();
  await seedDestination();
  await seedDelivery(delivery);
  await interviewModel.openInterview(id);
  return panel();
}

const attempt = (fields: Partial<Attempt>): Attempt => ({
  at: Date.now() - 30_000,
  duration: 214,
  outcome: 'answered',
  status: 503,
  excerpt: 'upstream is restarting',
  ...fields,
});

const deliveries: readonly (readonly [string, Partial<OutboxRow>])[] = [
  ['queued', { attempts: [attempt({})], tries: 1, reason: [because('answered', { status: 503 })] }],
  ['sending', { state: 'sending', nextAttemptAt: null }],
  ['delivered', { state: 'delivered', done: 1, nextAttemptAt: null, attempts: [attempt({}), attempt({ status: 204, excerpt: '' })] }],
  [
    'refused',
    {
      state: 'needs-you',
      need: 'access',
      nextAttemptAt: null,
      attempts: [attempt({ status: 401, excerpt: '{"error":"unknown signature"}' })],
      reason: 'The endpoint refused the signature (401). Check the signing secret in Destinations, then retry.',
    },
  ],
  [
    'outcome unknown',
    {
      state: 'outcome-unknown',
      nextAttemptAt: null,
      attempts: [attempt({ outcome: 'network', status: null, excerpt: '' })],
      reason: 'No answer was read. Look there before you send it again.',
    },
  ],
  ['saved on this device', { state: 'saved', destinationId: null, requests: [], nextAttemptAt: null }],
];

/** The review after the finish, with its delivery in each state. */
export const finishedStories: readonly Story[] = [
  {
    group: 'Finished',
    name: 'with the next interview prepared',
    page: 'panel',
    show: async () => {
      const shownPanel = await finished({ state: 'delivered', done: 1, nextAttemptAt: null, attempts: [attempt({ status: 204, excerpt: '' })] });
      await seedPrepared();
      return shownPanel;
    },
    act: () => pressButton('Debugging & Troubleshooting'),
  },
  ...deliveries.map(([name, delivery]): Story => ({ group: 'Finished', name, page: 'panel', show: () => finished(delivery) })),
];
