import type { ShownRow } from '@/lib/core/captions/following/line';
import { fc } from '../../../../setup/properties.ts';

const speakers = ['Nadia Moss', 'Owen Field'] as const;
const word = fc.integer({ min: 0, max: 400 }).map((number) => `word${number}`);

/** What is said: who says what, how many words are shown at a time, which words are shown wrongly at first, and what comes after it. */
export const spoken = fc.record({
  by: fc.constantFrom(...speakers),
  words: fc.array(word, { minLength: 1, maxLength: 25 }),
  atATime: fc.integer({ min: 1, max: 4 }),
  wrong: fc.array(fc.tuple(fc.nat(24), word), { maxLength: 3 }),
  /** How long it is quiet after it, in milliseconds. */
  pause: fc.constantFrom(50, 400, 1500),
  /** What the page does to the row meanwhile. */
  act: fc.constantFrom('none', 'replace', 'twin', 'toggle'),
  /** Whether its first word is corrected only after the next one is spoken. */
  isLate: fc.boolean(),
});
export type Spoken = typeof spoken extends fc.Arbitrary<infer Value> ? Value : never;

/** Who has said what. */
export const textsOf = (said: readonly Spoken[]) => said.map(({ by, words }) => [by, words.join(' ')]);

/** The text that a page shows of it at each inspection: growing, and in the end complete. */
export function inspectionsOf({ words, atATime, wrong }: Spoken): readonly (readonly string[])[] {
  const looks = Math.ceil(words.length / atATime);
  const misheard = words.map((one, index) => wrong.find(([place]) => place === index)?.[1] ?? one);
  return Array.from({ length: looks }, (_, look) => (look === looks - 1 ? words : misheard.slice(0, (look + 1) * atATime)));
}

/** What a page shows at a moment, how long after the moment before, and how long nothing happens after it. */
export type Moment = { readonly rows: readonly ShownRow[]; readonly region?: number; readonly after?: number; readonly quiet?: number };

const mostShown = 4;
const replaces = ({ act }: Spoken) => act === 'replace' || act === 'twin';

/** A page whose rows grow in place: it replaces elements, with a twin for a moment, and the whole region. */
export function* showRows(said: readonly Spoken[]): Generator<Moment> {
  let rows: readonly ShownRow[] = [];
  let keys = 0;
  let region = 1;
  const newKey = () => `row${++keys}`;
  for (const one of said) {
    let key = newKey();
    const others: readonly ShownRow[] = rows.slice(1 - mostShown);
    for (const [look, shown] of inspectionsOf(one).entries()) {
      const before = key;
      if (look > 0 && replaces(one)) key = newKey();
      const row = { key, speaker: one.by, text: shown.join(' ') };
      if (look === 1 && one.act === 'twin')
        yield { rows: [...others, { ...(rows.at(-1) ?? row), key: before }, { ...row, text: rows.at(-1)?.text ?? row.text }], region };
      rows = [...others, row];
      yield { rows, region };
    }
    if (one.act === 'toggle') {
      yield { rows: [], region: ++region, after: 300 };
      rows = rows.map((row) => ({ ...row, key: newKey() }));
    }
    yield { rows, region, after: one.pause, quiet: one.pause };
  }
}

/** A virtual list of six elements, used again and again for the newest rows. */
export function* showList(said: readonly Spoken[]): Generator<Moment> {
  const all: { speaker: string; text: string }[] = [];
  const moment = (quiet = 0): Moment => ({ rows: all.slice(-6).map((row, index) => ({ ...row, key: `element${(index + all.length) % 6}` })), quiet });
  for (const [index, one] of said.entries()) {
    const before = said[index - 1];
    for (const shown of inspectionsOf(one)) {
      all[index] = { speaker: one.by, text: (one.isLate ? ['misheard', ...shown.slice(1)] : shown).join(' ') };
      yield moment();
    }
    if (before !== undefined) all[index - 1] = { speaker: before.by, text: before.words.join(' ') };
    yield moment(one.pause);
  }
  all[said.length - 1] = { speaker: said.at(-1)?.by ?? '', text: said.at(-1)?.words.join(' ') ?? '' };
  yield moment();
}

/** Two windows of some words each, from whose front the old ones fall; both are empty once their speakers have been quiet. */
export function* showWindows(said: readonly Spoken[], width: number): Generator<Moment> {
  for (let first = 0; first < said.length; first += 2) {
    const both = said.slice(first, first + 2).map(inspectionsOf);
    for (let look = 0; look < Math.max(...both.map(({ length }) => length)); look++)
      yield {
        rows: both.map((looks, index) => ({ key: `window${index}`, speaker: '', text: (looks[look] ?? looks.at(-1) ?? []).slice(-width).join(' ') })),
      };
    yield { rows: [] };
    yield { rows: [], after: 1000 };
  }
}

/** Messages of two people who speak at once, each gone three seconds after its last change, as is what holds them once it is empty. */
export function* showMessages(said: readonly Spoken[]): Generator<Moment> {
  let shown: readonly { readonly row: ShownRow; readonly until: number }[] = [];
  let now = 0;
  let region = 1;
  for (let first = 0; first < said.length; first += 2) {
    const both = said.slice(first, first + 2).map((one) => ({ by: one.by, looks: inspectionsOf(one) }));
    for (let look = 0; look < Math.max(...both.map(({ looks }) => looks.length)); look++) {
      now += 100;
      const changed = both.flatMap(({ by, looks }, index) => {
        const text = looks[look]?.join(' ');
        return text === undefined ? [] : [{ row: { key: `message${first + index}`, speaker: by, text }, until: now + 3000 }];
      });
      const isOld = ({ row, until }: (typeof shown)[number]) => until <= now || changed.some((other) => other.row.key === row.key);
      shown = [...shown.filter((one) => !isOld(one)), ...changed];
      yield { rows: shown.map(({ row }) => row), region };
    }
    if (said[first]?.pause === 1500) {
      shown = [];
      yield { rows: [], after: 3000, region: ++region };
    }
  }
}
