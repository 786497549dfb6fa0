import { Failed } from '@/components/ui/feedback/Part';
import partsStyles from '@/components/ui/styles/parts.module.css';
import sectionStyles from '@/components/ui/styles/section.module.css';
import { Workspace } from '@/components/workspace/Workspace';
import { somethingFailed } from '@/lib/state/app/error-messages';
import { anyChange } from '@/lib/state/app/unsaved';
import { unsavedModel } from '@/lib/state/page/app';
import { lossModel } from '@/lib/state/page/loss';
import { callModel } from '@/lib/state/page/panel/interview';
import { getDatabase } from '@/lib/storage/database/database';
import { clearDatabase, seedInterview } from '../../seed';
import type { Story } from '../../story';
import { shown } from '../../until';
import { panel, startForm } from '../panel/tell';

const story = (name: string, page: Story['page'], show: Story['show'], act?: Story['act']): Story => ({
  group: 'Storage',
  name,
  page,
  show,
  ...(act && { act }),
});

/** The panel where its database cannot be opened. */
const closed = (name: string) => () => {
  callModel.setOpening({ thrown: new DOMException('', name), again: callModel.resume });
  return panel();
};

/** The workspace's section of a name, over an empty database. */
async function section(name: string) {
  await clearDatabase();
  history.replaceState(null, '', `#${name}`);
  return <Workspace />;
}

const lastSpring = Date.parse('2026-04-11T09:00:00Z');

async function lose() {
  lossModel.markLost(lastSpring);
}

/** Rows as no version of Plumbline wrote them. */
async function seedUnreadable() {
  const interview = await seedInterview();
  await getDatabase()
    .table('interviews')
    .bulkPut([1, 2, 3].map((number) => ({ ...interview, id: `broken ${number}`, candidate: number })));
  await getDatabase().table('destinations').put({ id: 'broken', kind: 'webhook' });
}

const asideShown = async () => (await shown('[aria-labelledby="set-aside"]')).scrollIntoView({ block: 'end' });

/** Text shown where something cannot be stored or read. */
export const storageStories: readonly Story[] = [
  story('denied beside a page', 'panel', closed('SecurityError')),
  story('the disk is full', 'panel', closed('QuotaExceededError')),
  story('the database is damaged', 'panel', closed('UnknownError')),
  story(
    'interviews are gone',
    'panel',
    async () => {
      const view = await startForm();
      await lose();
      return view;
    },
    async () => void (await shown('[data-part="banner"]')),
  ),
  story(
    'interviews are gone, in the workspace',
    'workspace',
    async () => {
      await lose();
      return section('interviews');
    },
    async () => void (await shown('[data-part="trouble"]')),
  ),
  story(
    'not saved, in the workspace',
    'workspace',
    () => {
      unsavedModel.markUnsaved(anyChange, somethingFailed(new DOMException('', 'QuotaExceededError')));
      return section('interviews');
    },
    async () => void (await shown('[data-part="trouble"]')),
  ),
  story(
    'things set aside',
    'workspace',
    async () => {
      const view = await section('settings');
      await seedUnreadable();
      return view;
    },
    asideShown,
  ),
  story(
    'interviews that cannot be listed',
    'workspace',
    async () => {
      const view = await section('interviews');
      await seedUnreadable();
      return view;
    },
    async () => void (await shown('main a[href="#settings"]')),
  ),
  ...(['panel', 'workspace'] as const).map((page) =>
    story(`a part that failed, in the ${page}`, page, () => (
      <main class={sectionStyles.section} data-part="section">
        <h1 class={partsStyles.label}>Summary</h1>
        <Failed words="This part could not be shown. Nothing was lost." onAgain={() => undefined} />
      </main>
    )),
  ),
];
