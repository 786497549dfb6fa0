import { captionLine } from '@/lib/state/page/captions/line';
import { callModel } from '@/lib/state/page/panel/interview';
import { saveTurns } from '@/lib/storage/captions/turns';
import type { Story } from '../../story';
import { shown } from '../../until';
import { readHere } from './read-here';
import { inCall, talk } from './tell';
import { hardTurns, manyTurns, turnsFrom } from './turns';

/** The panel in a call, with what its captions have shown so far. */
async function withTurns(turns = turnsFrom, fields: Parameters<typeof talk>[0] = {}) {
  const startedAt = Date.now() - 12.78 * 60_000;
  const view = await talk({ startedAt, ...fields });
  await saveTurns('interview', turns(startedAt));
  callModel.setCall(inCall);
  return view;
}

const region = '[data-part="transcript"]';
const pressSwitch = async () => (await shown(`${region} [role="switch"]`)).click();

/** Reads captions that stand as `state` says. */
async function read(state: 'reading' | 'off' | 'lost'): Promise<void> {
  readHere();
  await pressSwitch();
  const name = await shown(`${region} form input`);
  if (name instanceof HTMLInputElement) {
    name.value = 'Ada Interviewer';
    name.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  (await shown(`${region} form [type="submit"]`)).click();
  await shown('[data-part="captions-mark"]');
  captionLine.hearCaptions({ type: 'captions', state, kind: null, by: null, region: 1, at: Date.now(), rows: [] });
  await shown(`${region} [role="switch"][aria-checked="true"]`);
}

/** Shows a hundred rows at once, all different from those before. */
function flood(look: number): void {
  const rows = Array.from({ length: 100 }, (_, at) => ({
    key: look * 100 + at,
    words: { speaker: 'Eve', text: `Forged caption ${look * 100 + at}.` },
  }));
  captionLine.hearCaptions({ type: 'captions', state: 'reading', kind: 'rows', by: null, region: 1, at: Date.now(), rows });
}

const story = (name: string, show: Story['show'], act?: Story['act']): Story => ({
  group: 'Transcript',
  name,
  page: 'panel',
  show,
  ...(act !== undefined && { act }),
});

/** The transcript beside the notes. */
export const transcriptStories: readonly Story[] = [
  story('outside of a call', () => talk()),
  story('captions not read', async () => {
    const view = await talk();
    callModel.setCall(inCall);
    return view;
  }),
  story('a call whose captions cannot be read', async () => {
    const view = await talk();
    callModel.setCall({ ...inCall, platform: 'webex' });
    return view;
  }),
  story('asking for consent', () => withTurns(() => []), pressSwitch),
  story(
    'asking for consent, no name given',
    () => withTurns(() => []),
    async () => {
      await pressSwitch();
      (await shown(`${region} form [type="submit"]`)).click();
      await shown(`${region} [aria-invalid="true"]`);
    },
  ),
  story(
    'reading, nothing said yet',
    () => withTurns(() => []),
    () => read('reading'),
  ),
  story(
    'reading',
    () => withTurns(),
    () => read('reading'),
  ),
  story(
    'captions are off in the call',
    () => withTurns(() => []),
    () => read('off'),
  ),
  story(
    'captions were lost',
    () => withTurns(),
    () => read('lost'),
  ),
  story(
    'more captions than people can speak',
    () => withTurns(),
    async () => {
      await read('reading');
      for (let look = 0; look < 6; look++) flood(look);
      await shown('[data-part="left-out"]:not(:empty)');
    },
  ),
  story(
    'what was read',
    () => withTurns(),
    async () => void (await shown(`${region} [data-turn]`)),
  ),
  story(
    'who spoke, and how long',
    () => withTurns(),
    async () => (await shown(`${region} summary`)).click(),
  ),
  story(
    'deleting what was read',
    () => withTurns(),
    async () => {
      (await shown(`${region} details:last-child summary`)).click();
      (await shown(`${region} [data-part="delete"]`)).click();
    },
  ),
  story(
    'finding in it',
    () => withTurns(),
    async () => {
      (await shown('[aria-label="Find in transcript"]')).click();
      const field = await shown(`${region} [type="search"]`);
      if (!(field instanceof HTMLInputElement)) return;
      field.value = 'heap';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await shown(`${region} mark`);
    },
  ),
  story(
    'found from the search of notes',
    () => withTurns(manyTurns),
    async () => {
      (await shown('[aria-label="Find in notes"]')).click();
      const field = await shown('[aria-label="Words in notes"]');
      if (!(field instanceof HTMLInputElement)) return;
      field.value = 'number 11';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await shown('[data-part="found-turns"] mark');
    },
  ),
  story(
    'a quote that became a note',
    () => withTurns(),
    async () => {
      (await shown('[aria-label="Make a note of 08:19"]')).click();
      await shown('[data-part="notes"] [data-saved="true"] em');
    },
  ),
  story(
    'folded',
    () => withTurns(),
    async () => (await shown('[aria-label="Fold the transcript"]')).click(),
  ),
  story(
    'a long talk',
    () => withTurns(manyTurns),
    async () => void (await shown(`${region} [data-index="1199"]`)),
  ),
  story(
    'a long talk, scrolled up',
    () => withTurns(manyTurns),
    async () => {
      await shown(`${region} [data-index="1199"]`);
      const list = await shown(`${region} ul`);
      list.scrollTop = list.scrollHeight / 2;
      await shown(`${region} [data-part="newest"]`);
    },
  ),
  story(
    'long names, long words and both directions',
    () => withTurns(hardTurns),
    async () => void (await shown(`${region} [data-turn]`)),
  ),
];
