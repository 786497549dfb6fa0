import { Workspace } from '@/components/workspace/Workspace';
import { clearDatabase } from '../seed';
import { seedDestination, seedDestinationsOfEveryState, seedTroubledDeliveries } from '../seed-deliveries';
import type { Story } from '../story';
import { shown, until } from '../until';

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
      await seedDestinationsOfEveryState();
      return destinations();
    },
  },
  {
    group: 'Destination',
    name: 'with scorecards that need you',
    page: 'workspace',
    show: async () => {
      await seedTroubledDeliveries();
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
      await seedDestinationsOfEveryState();
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
