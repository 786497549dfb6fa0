import { Workspace } from '@/components/workspace/Workspace';
import { backendEngineerJunior } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { lookAtDebrief } from '@/lib/storage/debrief/looks/looks';
import { saveRubric } from '@/lib/storage/rubrics/rubric-commands';
import { clearDatabase } from '../../seed';
import { seedCompared, seedRating } from '../../seed-calibration';
import { seedDebrief } from '../../seed-debrief';
import type { Story } from '../../story';
import { shown, until } from '../../until';

function page(hash: string) {
  history.replaceState(null, '', `#${hash}`);
  return <Workspace />;
}

const group = 'Calibration';
const everyone = ['Jonas Reuter', 'Priya Nair', 'Tomasz Łęcki'];

const compared = (name: string, seed: () => Promise<void>, until = 'table[aria-label="Ratings"]'): Story => ({
  group,
  name,
  page: 'workspace',
  show: async () => {
    await clearDatabase();
    await seed();
    return page('calibration/compared');
  },
  act: async () => void (await shown(until)),
});

/** The calibration sessions. */
export const calibrationStories: readonly Story[] = [
  {
    group,
    name: 'none',
    page: 'workspace',
    show: async () => {
      await clearDatabase();
      return page('calibration');
    },
    act: async () => void (await shown('[data-part="empty"]')),
  },
  {
    group,
    name: 'a list',
    page: 'workspace',
    show: async () => {
      await clearDatabase();
      await seedRating(3);
      await seedCompared(everyone, 14, { month: '2026-10' });
      return page('calibration');
    },
    act: async () => void (await shown('table[aria-label="Calibration sessions"]')),
  },
  {
    group,
    name: 'a new session',
    page: 'workspace',
    show: async () => {
      await clearDatabase();
      return page('calibration');
    },
    act: async () => {
      await shown('[data-part="empty"]');
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'New session')?.click();
      await shown('dialog li');
    },
  },
  {
    group,
    name: 'the examples of a rubric',
    page: 'workspace',
    show: async () => {
      await clearDatabase();
      return page('calibration/examples');
    },
    act: async () => void (await shown('table[aria-label="No fit"]')),
  },
  {
    group,
    name: 'rating alone',
    page: 'workspace',
    show: async () => {
      await clearDatabase();
      await seedRating(3);
      return page('calibration/rating');
    },
    act: async () => void (await shown('[role="radiogroup"]')),
  },
  compared('compared', async () => {
    await seedCompared(everyone, 14, { id: 'before', month: '2026-10' });
    await seedCompared(everyone);
  }),
  compared('too little to tell', () => seedCompared(['Jonas Reuter'], 6)),
  compared('no variation', () => seedCompared(everyone, 12, { score: 3 })),
  compared('nobody else yet', () => seedCompared([])),
  {
    group,
    name: 'an anchor that divided raters, in the editor of a rubric',
    page: 'workspace',
    show: async () => {
      await clearDatabase();
      await saveRubric({ ...backendEngineerJunior, id: 'own' }, { origin: 'copied', expected: 0 }, 1_780_000_000_000);
      await seedCompared(everyone);
      return page('rubrics/own/edit');
    },
    act: async () => {
      (await shown('[aria-label^="Draft that counts it"]')).click();
      await until(
        () => [...document.querySelectorAll('textarea')].some(({ value }) => / is enough| falls under it/.test(value)),
        'the draft in its field',
      );
    },
  },
  {
    group,
    name: 'the line that reminds of it',
    page: 'workspace',
    show: async () => {
      await clearDatabase();
      await seedRating(3);
      return page('interviews');
    },
    act: async () => void (await shown('a[href="#calibration/rating"]')),
  },
  {
    group,
    name: 'real interviews',
    page: 'workspace',
    show: async () => {
      await clearDatabase();
      const { id } = await seedDebrief();
      // Only debriefs that were looked at count for who has interviewed nobody.
      await lookAtDebrief(id, Date.now());
      return page('calibration');
    },
    act: async () => void (await shown('section dl')),
  },
];
