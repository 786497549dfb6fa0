import { FirstPage } from '@/components/workspace/first/FirstPage';
import { interviewerModel } from '@/lib/state/page/interviewer';
import { lookModel } from '@/lib/state/page/look';
import { clearDatabase } from '../../seed';
import type { Story } from '../../story';
import { shown } from '../../until';

async function firstPage() {
  await clearDatabase();
  await interviewerModel.signAs('', '');
  await lookModel.follow(null, AbortSignal.timeout(60_000));
  await lookModel.setDefaultRubric(null);
  return <FirstPage />;
}

const press = async (button: string) => (await shown(`button${button}`)).click();

async function skip(steps: number): Promise<void> {
  await shown('#who-name');
  for (let step = 0; step < steps; step++) {
    const skips = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Skip');
    skips?.click();
    await new Promise((resolve) => setTimeout(resolve));
  }
}

const story = (name: string, act: () => Promise<void>): Story => ({ group: 'First page', name, page: 'workspace', show: firstPage, act });

/** The page after the installation. */
export const firstPageStories: readonly Story[] = [
  story('who interviews', async () => void (await shown('#who-name'))),
  story('who interviews, without a name', async () => {
    await shown('#who-name');
    await press('[type="submit"]');
    await shown('[aria-invalid="true"]');
  }),
  story('which rubric', async () => {
    await skip(1);
    const role = await shown('#first-role');
    if (role instanceof HTMLSelectElement) role.value = 'Product Manager';
    role.dispatchEvent(new Event('change', { bubbles: true }));
    await shown('#first-rubric');
  }),
  story('ready', async () => {
    await skip(4);
    await shown('#first-ready');
  }),
];
