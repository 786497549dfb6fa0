import type { OwnSample } from '@/lib/core/calibration/own-sample';
import { contentOfSample, emptyContent } from '@/lib/core/calibration/sample-draft';
import { saveOwnSample } from '@/lib/storage/calibration/own-samples';
import { saveSampleDraft } from '@/lib/storage/calibration/sample-drafts';
import { getDatabase } from '@/lib/storage/database/database';
import { seedComplete } from '../../seed';
import type { Story } from '../../story';
import { shown, until } from '../../until';
import { nothing, workspaceStoriesOf } from '../../workspace-stories';

const story = workspaceStoriesOf('Own samples');

const sample: OwnSample = {
  id: 'mine',
  rubric: { id: 'backend-engineer-junior', title: 'Backend Engineer, Junior' },
  dimension: { id: 'technical-knowledge', name: 'Technical Knowledge' },
  title: 'Looks it up first',
  text: 'The candidate looked the method up before writing one.',
  score: 3,
  reasons: 'Small task, with a nudge.',
};

const seedSamples = () => saveOwnSample(sample);

const words =
  'Grace said that at Acme GmbH in Berlin she had moved the report to Kafka. “Priya reviewed it, grace.hopper@example.com knows more.” Grace’s test came first.';

async function seedFinished(): Promise<void> {
  const interview = await seedComplete({ candidate: 'Grace Hopper' });
  await getDatabase().interviews.put({ ...interview, endedAt: Date.now() - 5000, finishedAt: Date.now() - 1000, revision: 1 });
  await getDatabase().notes.put({
    id: 'long',
    interviewId: interview.id,
    recordedAt: interview.startedAt + 1000,
    text: words,
    dimension: 'code-quality-testing',
    kind: 'note',
    stance: 'for',
    filled: 1,
  });
}

async function seedHalfMade(): Promise<void> {
  await seedFinished();
  const [interview] = await getDatabase().interviews.toArray();
  if (interview === undefined) throw new Error('Expected an interview');
  const { rubric, dimension } = sample;
  const content = { ...emptyContent, title: 'Moves the re' };
  await saveSampleDraft({ id: 'half', page: null, interviewId: interview.id, rubric, dimension, content });
}

async function seedUnsaved(): Promise<void> {
  await seedSamples();
  await seedHalfMade();
  await saveSampleDraft({ id: 'edit', page: null, sampleId: sample.id, base: sample, content: { ...contentOfSample(sample), reasons: 'Small' } });
}

const press = async (text: string) =>
  (
    await until(() => [...document.querySelectorAll('main button')].find((button) => button.textContent?.startsWith(text)), `a button ${text}`)
  ).dispatchEvent(new MouseEvent('click', { bubbles: true }));

async function reachNames(): Promise<void> {
  await press('Grace Hopper');
  await press('Code Quality');
  await shown('form input');
}

/** Samples of one's own: the list, making one, and editing one. */
export const ownSampleStories: readonly Story[] = [
  story('none', 'calibration/own-samples', nothing, '[data-part="empty"]'),
  story('a list', 'calibration/own-samples', seedSamples, 'tbody tr'),
  story('only half-made ones', 'calibration/own-samples', seedHalfMade, 'main section li a'),
  story('a list, with unsaved ones', 'calibration/own-samples', seedUnsaved, 'main section li + li a'),
  story('continuing a half-made one', 'calibration/new-sample/half', seedHalfMade, '[data-saved]'),
  story('editing one with unsaved changes', 'calibration/own-samples/mine', seedUnsaved, '[data-saved]'),
  story('editing one', 'calibration/own-samples/mine', seedSamples, '[role="radio"][aria-checked="true"]'),
  story('one that is gone', 'calibration/own-samples/none', nothing, 'main h1'),
  story('which interview', 'calibration/new-sample', seedFinished, 'main li button'),
  story('which dimension', 'calibration/new-sample', seedFinished, async () => {
    await press('Grace Hopper');
    await shown('section[aria-label="Which dimension?"] li');
  }),
  story('a name to decide', 'calibration/new-sample', seedFinished, reachNames),
  story('all names decided', 'calibration/new-sample', seedFinished, async () => {
    await reachNames();
    for (let left = 20; left > 0 && document.querySelector('form[aria-label="The sample"]') === null; left--) {
      const open = document.querySelector<HTMLFormElement>('ol form');
      open?.requestSubmit();
      await until(() => document.querySelector('ol form') !== open || null, 'the next name');
    }
    await shown('form[aria-label="The sample"]');
  }),
];
