import { backendEngineerJunior } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { lookAtDebrief } from '@/lib/storage/debrief/looks/looks';
import { saveRubric } from '@/lib/storage/rubrics/rubric-commands';
import { seedCompared, seedRating } from '../../seed-calibration';
import { seedDebrief } from '../../seed-debrief';
import type { Story } from '../../story';
import { shown, until } from '../../until';
import { nothing, press, workspaceStoriesOf } from '../../workspace-stories';

const story = workspaceStoriesOf('Calibration');
const everyone = ['Jonas Reuter', 'Priya Nair', 'Tomasz Łęcki'];

const compared = (name: string, seed: () => Promise<void>): Story => story(name, 'calibration/compared', seed, 'table[aria-label="Ratings"]');

async function seedDivided(): Promise<void> {
  await saveRubric({ ...backendEngineerJunior, id: 'own' }, { origin: 'copied', expected: 0 }, 1_780_000_000_000);
  await seedCompared(everyone);
}

async function takeDraft(): Promise<void> {
  (await shown('[aria-label^="Draft that counts it"]')).click();
  const hasDraft = () => [...document.querySelectorAll('textarea')].some(({ value }) => / is enough| falls under it/.test(value));
  await until(hasDraft, 'the draft in its field');
}

/** Only debriefs that were looked at count for who has interviewed nobody. */
async function seedLookedAt(): Promise<void> {
  const { id } = await seedDebrief();
  await lookAtDebrief(id, Date.now());
}

/** The calibration sessions. */
export const calibrationStories: readonly Story[] = [
  story('none', 'calibration', nothing, '[data-part="empty"]'),
  story(
    'a list',
    'calibration',
    async () => {
      await seedRating(3);
      await seedCompared(everyone, 14, { month: '2026-10' });
    },
    'table[aria-label="Calibration sessions"]',
  ),
  story('a new session', 'calibration', nothing, async () => {
    await shown('[data-part="empty"]');
    press('New session');
    await shown('dialog li');
  }),
  story('the examples of a rubric', 'calibration/examples', nothing, 'table[aria-label="No fit"]'),
  story('rating alone', 'calibration/rating', () => seedRating(3), '[role="radiogroup"]'),
  compared('compared', async () => {
    await seedCompared(everyone, 14, { id: 'before', month: '2026-10' });
    await seedCompared(everyone);
  }),
  story(
    'every answer shown',
    'calibration/compared',
    () => seedCompared(everyone),
    async () => {
      await shown('table[aria-label="Ratings"] [data-folded]');
      press('Show 4 more, all the same');
    },
  ),
  compared('too little to tell', () => seedCompared(['Jonas Reuter'], 6)),
  compared('no variation', () => seedCompared(everyone, 12, { score: 3 })),
  compared('nobody else yet', () => seedCompared([])),
  story('an anchor that divided raters, in the editor of a rubric', 'rubrics/own/edit', seedDivided, takeDraft),
  story('the line that reminds of it', 'interviews', () => seedRating(3), 'a[href="#calibration/rating"]'),
  story('real interviews', 'calibration', seedLookedAt, 'section dl'),
];
