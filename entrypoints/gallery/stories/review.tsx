import { Panel } from '@/components/panel/Panel';
import type { Attempt, OutboxRow } from '@/lib/core/delivery/delivery';
import { because } from '@/lib/core/reasons';
import { noteEdits } from '@/lib/state/page/panel/capture';
import { interviewModel } from '@/lib/state/page/panel/interview';
import { finishModel } from '@/lib/state/page/panel/review';
import { noChoices } from '@/lib/state/review/finish-plan';
import { getDatabase } from '@/lib/storage/database/database';
import { clearDatabase, seedComplete, seedDelivery, seedDestination, seedNote, seedPrepared, seedRatings, seedTalk } from '../seed';
import type { Story } from '../story';
import { shown, until } from '../until';

/** Waits until the end of the review is there. */
const whole = async () => void (await shown('[role="radiogroup"][aria-label="Recommendation"]'));

/** Presses what opens something in the review, by its words. */
async function pressButton(words: string): Promise<void> {
  const buttons = () => [...document.querySelectorAll<HTMLElement>('#review button[aria-expanded]')];
  (await until(() => buttons().find(({ textContent }) => textContent === words), words)).click();
}

const panel = () => <Panel onLeave={() => undefined} />;

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

/** The review, before and after the finish. */
export const reviewStories: readonly Story[] = [
  {
    group: 'Review',
    name: 'with things missing',
    page: 'panel',
    show: async () => {
      await clearDatabase();
      await interviewModel.openInterview((await seedTalk({ endedAt: Date.now() - 60_000 })).id);
      return panel();
    },
    act: whole,
  },
  {
    group: 'Review',
    name: 'complete, no destination',
    page: 'panel',
    show: async () => {
      await clearDatabase();
      await interviewModel.openInterview((await seedComplete()).id);
      return panel();
    },
    act: whole,
  },
  {
    group: 'Review',
    name: 'complete, two destinations',
    page: 'panel',
    show: async () => {
      await clearDatabase();
      await seedDestination();
      await seedDestination({
        id: 'other',
        name: 'https://relay.example.org/hiring',
        rubrics: [],
        settings: { url: 'https://relay.example.org/hiring', method: 'POST', expression: null },
      });
      await interviewModel.openInterview((await seedComplete()).id);
      return panel();
    },
    act: whole,
  },
  {
    group: 'Review',
    name: 'a dimension open, and ratings worth a second look',
    page: 'panel',
    show: async () => {
      await clearDatabase();
      const interview = await seedComplete({ recommendation: null });
      await seedNote(interview, [12.7, 'debugging-troubleshooting', 'never asked whether the alert had fired', 'against']);
      await seedNote(interview, [12.75, 'debugging-troubleshooting', 'how would the next leak be seen?', 'revisit']);
      await seedRatings(interview, [
        ['learning-ownership', 5],
        ['system-design-architecture', 'not-assessed'],
      ]);
      await interviewModel.openInterview(interview.id);
      return panel();
    },
    act: async () => {
      await whole();
      await pressButton('Debugging & Troubleshooting');
    },
  },
  {
    group: 'Review',
    name: 'the notes at hand for the summary',
    page: 'panel',
    show: async () => {
      await clearDatabase();
      await interviewModel.openInterview((await seedComplete()).id);
      return panel();
    },
    act: async () => {
      await whole();
      await pressButton('Insert from notes');
    },
  },
  {
    group: 'Review',
    name: 'just ended, undo beside its heading',
    page: 'panel',
    show: async () => {
      await clearDatabase();
      await interviewModel.openInterview((await seedTalk()).id);
      return panel();
    },
    act: async () => {
      (await shown('[aria-label="End and review"]')).click();
      await shown('#review [data-part="undo-here"]');
    },
  },
  {
    group: 'Review',
    name: 'a rating, undo in its row',
    page: 'panel',
    show: async () => {
      await clearDatabase();
      await interviewModel.openInterview((await seedComplete()).id);
      return panel();
    },
    act: async () => {
      await whole();
      (await shown('#review [data-part="card"] [role="radio"][aria-checked="false"]')).click();
      await shown('#review [data-part="undo-here"]');
    },
  },
  {
    group: 'Review',
    name: 'a recommendation, undo beside its label',
    page: 'panel',
    show: async () => {
      await clearDatabase();
      await interviewModel.openInterview((await seedComplete()).id);
      return panel();
    },
    act: async () => {
      const choices = await shown('[role="radiogroup"][aria-label="Recommendation"]');
      choices.querySelector<HTMLElement>('[aria-checked="false"]')?.click();
      (await shown('#review [data-part="undo-here"]')).scrollIntoView({ block: 'center' });
    },
  },
  {
    group: 'Review',
    name: 'words of a mark, undo in the list of marks',
    page: 'panel',
    show: async () => {
      await clearDatabase();
      await interviewModel.openInterview((await seedTalk({ endedAt: Date.now() - 60_000 })).id);
      return panel();
    },
    act: async () => {
      (await shown('[data-part="unsettled"] [data-part="fill"]')).click();
      const field = await shown('[data-part="unsettled"] textarea');
      noteEdits.typeEdit('reproduced it first');
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
      (await shown('[data-part="filled"]')).scrollIntoView({ block: 'center' });
    },
  },
  {
    group: 'Review',
    name: 'overdue since yesterday',
    page: 'panel',
    show: async () => {
      await clearDatabase();
      const yesterday = Date.now() - 30 * 3_600_000;
      await interviewModel.openInterview((await seedTalk({ startedAt: yesterday - 3_000_000, endedAt: yesterday })).id);
      return panel();
    },
    act: whole,
  },
  {
    group: 'Review',
    name: 'nothing assessed',
    page: 'panel',
    show: async () => {
      await clearDatabase();
      const interview = await seedComplete();
      await seedRatings(
        interview,
        interview.rubric.dimensions.map(({ id }) => [id, 'not-assessed']),
      );
      await interviewModel.openInterview(interview.id);
      return panel();
    },
    act: whole,
  },
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
