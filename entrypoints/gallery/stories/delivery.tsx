import { Panel } from '@/components/panel/Panel';
import panelStyles from '@/components/panel/panel.module.css';
import { Covered } from '@/components/panel/review/Covered';
import { Workspace } from '@/components/workspace/Workspace';
import { because } from '@/lib/core/reasons';
import { interviewModel } from '@/lib/state/page/panel/interview';
import { amendments, finishModel } from '@/lib/state/page/panel/review';
import { noChoices } from '@/lib/state/review/finish-plan';
import { getDatabase } from '@/lib/storage/database/database';
import { clearDatabase, seedComplete, seedDelivery, seedDestination, seedInterview } from '../seed';
import type { Story } from '../story';
import { shown, until } from '../until';

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

async function troubled() {
  await clearDatabase();
  await seedDestination();
  const refused = { state: 'needs-you', nextAttemptAt: null } as const;
  const reasons = [
    { ...refused, need: 'refused', reason: [because('refused', { status: 400 })] },
    { ...refused, need: 'mapping', reason: '“Technical interview” has changed since it was mapped. Nothing was sent. Look at its mapping again.' },
    {
      state: 'outcome-unknown',
      nextAttemptAt: null,
      reason:
        'No answer came in time. Look there whether it arrived, and whether only once: a browser can repeat a request by itself. Then say so here or send it again.',
    },
  ] as const;
  for (const [index, reason] of reasons.entries()) {
    const id = `trouble ${index}`;
    await seedInterview({ id, scorecardId: id, candidate: ['Ada Lovelace', 'Barbara Liskov', 'Katherine Johnson'][index] ?? '' });
    await seedDelivery({ id, interviewId: id, scorecardId: id, ...reason });
  }
  for (let count = 0; count < 12; count++) await seedDelivery({ id: `done ${count}`, state: 'delivered', nextAttemptAt: null });
}

async function everyState() {
  await clearDatabase();
  const now = Date.now();
  const url = 'https://hooks.example.com/scorecards';
  await seedDestination({ id: 'draining' });
  await seedDestination({
    id: 'paused',
    kind: 'ashby',
    name: 'Ashby',
    settings: { email: 'me@acme.com' },
    pause: { at: now, need: 'access', reason: [because('api-key-unknown', { vendor: 'Ashby' })] },
  });
  await seedDestination({
    id: 'resting',
    name: 'https://relay.example.org/hiring',
    settings: { url, method: 'POST', expression: null },
    failures: 4,
    restUntil: now + 540_000,
  });
  for (const [destinationId, state, count] of [
    ['draining', 'delivered', 214],
    ['draining', 'queued', 37],
    ['draining', 'sending', 4],
    ['paused', 'queued', 6],
    ['resting', 'queued', 2],
  ] as const)
    for (let index = 0; index < count; index++) await seedDelivery({ id: `${destinationId} ${state} ${index}`, destinationId, state });
}

/** The workspace follows the fragment; the gallery's own is kept aside. */
function destinations() {
  history.replaceState(null, '', '#destinations');
  return <Workspace />;
}

const press = async (label: string) =>
  (await until(() => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label), `the button ${label}`)).click();
const type = async (selector: string, text: string) => {
  const field = await shown(selector);
  if (!(field instanceof HTMLInputElement)) return;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
const pick = async (kind: string) => (await shown(`input[value="${kind}"]`)).click();

const form = (kind: string, name: string): Story => ({
  group: 'Destination',
  name,
  page: 'workspace',
  show: async () => {
    await clearDatabase();
    return destinations();
  },
  act: async () => {
    await press('Add destination');
    await pick(kind);
  },
});

/** Where scorecards go, and what becomes of them. */
export const deliveryStories: readonly Story[] = [
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
  form('webhook', 'form of a webhook'),
  form('postgrest', 'form of a database table'),
  form('folder', 'form of a file'),
  form('ashby', 'form of Ashby'),
  form('lever', 'form of Lever'),
  form('workable', 'form of Workable'),
  form('greenhouse', 'form of Greenhouse'),
  form('smartrecruiters', 'form of SmartRecruiters'),
  form('unified', 'form of Unified.to'),
  {
    group: 'Destination',
    name: 'of every state',
    page: 'workspace',
    show: async () => {
      await everyState();
      return destinations();
    },
  },
  {
    group: 'Destination',
    name: 'with scorecards that need you',
    page: 'workspace',
    show: async () => {
      await troubled();
      return destinations();
    },
  },
  {
    group: 'Destination',
    name: 'with a rubric being mapped',
    page: 'workspace',
    show: async () => {
      await clearDatabase();
      await seedDestination({ kind: 'workable', name: 'acme.workable.com', settings: { subdomain: 'acme', email: 'me@acme.com', scale: 'thumbs' } });
      return destinations();
    },
    act: () => press('Field mapping'),
  },
  {
    group: 'Destination',
    name: 'its menu',
    page: 'workspace',
    show: async () => {
      await everyState();
      return destinations();
    },
    act: async () => (await shown('ul[aria-label="Destinations"] [aria-haspopup="menu"]')).click(),
  },
  {
    group: 'Destination',
    name: 'of a name that another has',
    page: 'workspace',
    show: async () => {
      await clearDatabase();
      await seedDestination({ name: 'Hiring archive' });
      return destinations();
    },
    act: async () => {
      await press('Add destination');
      await type('#field-url', 'https://hooks.example.com/in');
      await type('#field-signingSecret', `whsec_${btoa('x'.repeat(32))}`);
      await type('#field-displayName', 'Hiring archive');
      await press('Save destination');
      await shown('form [role="alert"]');
    },
  },
];
