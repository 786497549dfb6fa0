import type { FollowedTurn } from '@/lib/core/captions/turn';
import { captionLine } from '@/lib/state/page/captions/line';
import { callModel } from '@/lib/state/page/panel/interview';
import { saveTurns } from '@/lib/storage/captions/turns';
import type { Story } from '../../story';
import { shown } from '../../until';
import { readHere } from './read-here';
import { inCall, talk } from './tell';

const spoken: readonly (readonly [seconds: number, lasts: number, speaker: string, text: string])[] = [
  [0, 4, 'You', 'Tell me about the last bug that fooled you. What did you look at first?'],
  [7, 21, 'Grace Candidate', 'The alert said memory, so I diffed two heap dumps an hour apart. The retry queue had doubled and nothing else had.'],
  [31, 12, 'Grace Candidate', 'I was wrong for a day before that: I had blamed the cache, because it was new.'],
  [46, 3, 'You', 'What told you that it was not the cache?'],
  [52, 18, 'Grace Candidate', 'I switched it off for one host and the graph did not change. That should have been the first thing that I tried.'],
  [73, 2, '', 'Sorry, I have to drop for five minutes.'],
];

const turnsFrom = (startedAt: number): readonly FollowedTurn[] =>
  spoken.map(([seconds, lasts, speaker, text], index) => {
    const at = startedAt + 8.2 * 60_000 + seconds * 1000;
    return { id: `turn ${index}`, at, until: at + lasts * 1000, speaker, text, isOpen: false };
  });

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

const many = (startedAt: number): readonly FollowedTurn[] =>
  Array.from({ length: 1200 }, (_, index) => {
    const at = startedAt + index * 600;
    const speaker = index % 4 === 0 ? 'You' : 'Grace Candidate';
    return { id: `turn ${String(index).padStart(5, '0')}`, at, until: at + 500, speaker, text: `Turn number ${index + 1}.`, isOpen: false };
  });

const hard = (startedAt: number): readonly FollowedTurn[] => [
  {
    id: 'a',
    at: startedAt + 61_000,
    until: startedAt + 65_000,
    speaker: 'ליאת בן־דוד',
    text: 'קודם כול שחזרתי את התקלה, ואז קראתי את הלוגים.',
    isOpen: false,
  },
  {
    id: 'b',
    at: startedAt + 70_000,
    until: startedAt + 75_000,
    speaker: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh',
    text: `Look at https://example.com/${'a-path-without-a-break-'.repeat(6)} and say what you see. ${'It goes on for a while. '.repeat(20)}`,
    isOpen: false,
  },
];

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
    () => withTurns(many),
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
    () => withTurns(many),
    async () => void (await shown(`${region} [data-index="1199"]`)),
  ),
  story(
    'a long talk, scrolled up',
    () => withTurns(many),
    async () => {
      await shown(`${region} [data-index="1199"]`);
      const list = await shown(`${region} ul`);
      list.scrollTop = list.scrollHeight / 2;
      await shown(`${region} [data-part="newest"]`);
    },
  ),
  story(
    'long names, long words and both directions',
    () => withTurns(hard),
    async () => void (await shown(`${region} [data-turn]`)),
  ),
];
