import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { findSource, showsOff } from '@/lib/platforms/caption-reader';
import { knownPlatforms } from '@/lib/platforms/details';
import { reader as jitsi } from '@/lib/platforms/jitsi/captions';
import { reader as meet } from '@/lib/platforms/meet/captions';
import { reader as teams } from '@/lib/platforms/teams/captions';
import { reader as zoom } from '@/lib/platforms/zoom/captions';

const readers = { jitsi, meet, teams, zoom };
const folder = new URL('../../pages/structures/', import.meta.url);
const platforms = new URL('../../../lib/platforms/', import.meta.url);

/** Changes a page into a sibling of it. */
type Change = (page: Document) => void;
type Rows = readonly (readonly [speaker: string | null, text: string])[];

const keep: Change = () => undefined;

function open(file: string, change: Change = keep) {
  const { document } = parseHTML(readFileSync(new URL(`${file}.html`, folder), 'utf8'));
  const expected = JSON.parse(document.querySelector('#expected')?.textContent ?? '');
  change(document);
  return { document, expected };
}

function read(file: string, change: Change = keep) {
  const { document, expected } = open(file, change);
  const reader = Object.entries(readers).find(([platform]) => file.startsWith(platform))?.[1];
  if (reader === undefined) throw new Error(`Expected a reader for ${file}.`);
  const found = findSource(document, reader);
  const rows: Rows = found?.source.readRows(found.root).map(({ speaker, text }) => [speaker, text]) ?? [];
  return { rows, by: found?.by ?? null, kind: found?.source.kind ?? null, off: showsOff(document, reader), expected };
}

const files = readdirSync(folder).map((file) => file.replace('.html', ''));
const withRows = files.filter((file) => open(file).expected.rows !== undefined);

test('exactly the platforms listed with a reader have a reader and its script', () => {
  const found = readdirSync(platforms).filter((name) => existsSync(new URL(`${name}/captions-script.ts`, platforms)));
  const told = knownPlatforms.filter(({ hasReader }) => hasReader === true).map(({ adapter }) => adapter.platform);
  expect(found.toSorted()).toEqual(told.toSorted());
  expect(Object.keys(readers).toSorted()).toEqual(found.toSorted());
});

test.each(withRows)('%s: every caption row is read', (file) => {
  const { rows, expected } = read(file);
  expect(rows).toEqual(expected.rows);
});

test('the pages with rows are there', () => expect(withRows.length).toBeGreaterThan(3));

test.each(files.filter((file) => /^(meet|teams|zoom|jitsi)/.test(file) && !file.includes('caption') && !file.includes('transcript')))(
  '%s: nothing is read where nobody speaks',
  (file) => expect(read(file).rows).toEqual([]),
);

const set =
  (selector: string, html: string): Change =>
  (page) => {
    for (const element of page.querySelectorAll(selector)) element.innerHTML = html;
  };
const remove =
  (selector: string): Change =>
  (page) => {
    for (const element of page.querySelectorAll(selector)) element.remove();
  };
const add =
  (html: string, to = 'body', where: InsertPosition = 'beforeend'): Change =>
  (page) =>
    page.querySelector(to)?.insertAdjacentHTML(where, html);
const rename =
  (selector: string, attribute: string, value: string): Change =>
  (page) => {
    for (const element of page.querySelectorAll(selector)) element.setAttribute(attribute, value);
  };
const wrap =
  (selector: string): Change =>
  (page) => {
    for (const element of page.querySelectorAll(selector)) element.innerHTML = `<div>${element.innerHTML}</div>`;
  };
const all =
  (...changes: readonly Change[]): Change =>
  (page) => {
    for (const change of changes) change(page);
  };

const italian: Rows = [
  ['Nadia Moss', 'Ho guidato la migrazione.'],
  ['Tu', 'E poi?'],
];
const english: Rows = [
  ['Nadia Moss', 'I led the migration.'],
  ['Owen Field', 'And what broke first?'],
];
const windows: Rows = [
  ['', 'which we then moved to the new cluster over one weekend'],
  ['', 'And what broke first?'],
];
const transcript: Rows = [
  ['Nadia Moss', 'I led the migration.'],
  ['Nadia Moss', 'It took a weekend.'],
];
const region = '[role="region"]';
const subtitle = '[id="live-transcription-subtitle"]';
const tab = `<div id="cc-tab-panel"><div id="subtitles-messages-list"><div class="tss-1-groupContainer"><div class="tss-2-messageContainer"><div class="tss-3-messageHeader">Nadia: Moss</div><div class="tss-4-messageText">I led the migration.</div><div class="tss-5-timestamp">10:02</div></div><div class="tss-2-messageContainer tss-6-interim"><div class="tss-4-messageText">It took</div><div class="tss-5-timestamp">10:03</div></div></div></div><button>Read more</button></div>`;

describe('what its siblings show is read', () => {
  test.each<[name: string, file: string, change: Change, rows: Rows]>([
    ['Meet without the classes that are known', 'meet-captions-it', rename(`${region} [class]`, 'class', 'x'), italian],
    ['Meet with one more part around the rows', 'meet-captions-it', all(rename(`${region} [class]`, 'class', 'x'), wrap(region)), italian],
    ['Meet with one more part in each row', 'meet-captions-it', all(wrap('.nMcdL'), rename(`${region} [class]`, 'class', 'x')), italian],
    ['Meet with another name for its region', 'meet-captions-it', rename(region, 'jsname', 'dsyhDe'), italian],
    ['Meet in Vietnamese', 'meet-captions-it', set('.NWpY1d', 'Bạn'), italian.map(([, text]) => ['Bạn', text])],
    [
      'Meet with buttons and icons in a row',
      'meet-captions-it',
      add('<button>more_vert</button><i class="google-symbols">volume_up</i>', '.ygicle'),
      italian,
    ],
    ['Meet with an announcement', 'meet-captions-it', add('<div aria-live="polite">Owen Field ha alzato la mano</div>', region), italian],
    ['Meet with an announcement in a row', 'meet-captions-it', add('<span aria-live="polite">nuovo</span>', '.ygicle'), italian],
    ['Meet with a notice', 'meet-captions-it', add('<div><span>La traduzione è attiva</span></div>', region, 'afterbegin'), italian],
    ['Meet with a row that is empty yet', 'meet-captions-it', set('.nMcdL:nth-child(2) .ygicle', ''), italian.slice(0, 1)],
    [
      'Teams as the organiser sees it',
      'teams-captions-guest',
      (page) => {
        for (const row of page.querySelectorAll('[data-tid$="list-content"] > div')) row.className = 'fui-ChatMessageCompact';
      },
      english,
    ],
    ['Teams without its wrapper', 'teams-captions-guest', rename('[data-tid="closed-caption-renderer-wrapper"]', 'data-tid', 'x'), english],
    [
      'Teams with a line of CART',
      'teams-captions-guest',
      add('<div><span data-tid="closed-caption-text">[applause]</span></div>', '[data-tid$="list-content"]'),
      [...english, ['', '[applause]']],
    ],
    [
      'Teams with notices and typed text',
      'teams-captions-guest',
      add('<div>Captions are on. <button>Settings</button></div><div data-tid="rtt-box">hello</div>', '[data-tid="closed-caption-renderer-wrapper"]'),
      english,
    ],
    ['Teams in German', 'teams-captions-guest', set('[data-tid="closed-caption-text"]', 'Ich war’s.'), english.map(([name]) => [name, 'Ich war’s.'])],
    ['Zoom with two windows', 'zoom-captions-two-speakers', keep, windows],
    [
      'Zoom with a translation alone',
      'zoom-captions-two-speakers',
      rename('.live-transcription-subtitle__item', 'class', 'live-transcription-subtitle__yellowitem'),
      windows,
    ],
    [
      'Zoom with a translation beside what is said',
      'zoom-captions-two-speakers',
      add('<span class="live-transcription-subtitle__yellowitem">Y luego</span>', subtitle),
      windows,
    ],
    [
      'Zoom with notices',
      'zoom-captions-two-speakers',
      add(
        '<div id="live-transcription-subtitle"><span class="live-transcription-subtitle__on-open">Live transcription has been enabled</span></div><div id="live-transcription-subtitle"><span class="live-transcription-subtitle__reditem">Lost</span></div>',
        '.live-transcription-subtitle__box',
      ),
      windows,
    ],
    [
      'Zoom with a box that is hidden',
      'zoom-captions-two-speakers',
      rename('.live-transcription-subtitle__box', 'class', 'live-transcription-subtitle__box live-transcription-subtitle__box--hide'),
      [],
    ],
    [
      'Zoom with an older box',
      'zoom-captions-two-speakers',
      set('.live-transcription-subtitle__box', '<div id="live-transcription-subtitle">I led it</div>'),
      [['', 'I led it']],
    ],
    [
      'Zoom with both',
      'zoom-transcript-panel',
      add(
        '<div class="live-transcription-subtitle__box"><div id="live-transcription-subtitle"><span class="live-transcription-subtitle__item">It took a weekend.</span></div></div>',
      ),
      transcript,
    ],
    ['Zoom with a transcript that shows nothing yet', 'zoom-captions-two-speakers', add('<div class="full-transcription"></div>'), windows],
    [
      'Zoom with a search in the transcript',
      'zoom-transcript-panel',
      set('.lt-full-transcript__item:last-child .lt-full-transcript__message', 'It took a <span class="x">week</span>end.'),
      transcript,
    ],
    [
      'Zoom with the first of a run out of sight',
      'zoom-transcript-panel',
      remove('.lt-full-transcript__item:first-child'),
      [[null, 'It took a weekend.']],
    ],
    [
      'Jitsi with a name that holds a colon',
      'jitsi-captions',
      all(set('#participant_1a2b3c4d_name', 'Nadia: the Moss'), set('p:first-child span', 'Nadia: the Moss: it was me: alone')),
      [
        ['Nadia: the Moss', 'it was me: alone'],
        ['Owen Field', 'and what broke: first?'],
      ],
    ],
    [
      'Jitsi with somebody who has left',
      'jitsi-captions',
      set('p:first-child span', 'Ada Gray: I go.'),
      [
        ['Ada Gray', 'I go.'],
        ['Owen Field', 'and what broke: first?'],
      ],
    ],
    [
      'Jitsi of an older version',
      'jitsi-captions',
      rename('[class*="transcriptionSubtitles"]', 'class', 'transcription-subtitles'),
      [
        ['Nadia Moss', 'I led the migration.'],
        ['Owen Field', 'and what broke: first?'],
      ],
    ],
    [
      'Jitsi with its tab',
      'jitsi-captions',
      add(tab),
      [
        ['Nadia: Moss', 'I led the migration.'],
        ['Nadia: Moss', 'It took'],
      ],
    ],
  ])('%s', (_name, file, change, rows) => expect(read(file, change).rows).toEqual(rows));
});

test.each<[file: string, change: Change, by: string | null, kind: string | null]>([
  ['meet-captions-it', keep, '[role="region"][tabindex="0"]:has(img):has(span)', 'rows'],
  ['meet-captions-it', remove(region), null, null],
  ['teams-captions-guest', keep, '[data-tid="closed-caption-renderer-wrapper"]', 'list'],
  ['zoom-captions-two-speakers', keep, '.live-transcription-subtitle__box', 'window'],
  ['zoom-transcript-panel', keep, '#full-transcription', 'list'],
  ['jitsi-captions', keep, '[class*="transcriptionSubtitles"]', 'messages'],
  ['jitsi-captions', add(tab), '#cc-tab-panel #subtitles-messages-list', 'rows'],
])('%s %#: says which candidate found its captions', (file, change, by, kind) => expect(read(file, change)).toMatchObject({ by, kind }));

test.each<[file: string, change: Change, off: boolean]>([
  ['meet-captions-it', keep, false],
  ['meet-captions-it', rename('[jsname="r8qRAd"]', 'aria-pressed', 'false'), true],
  ['teams-captions-guest', keep, false],
  ['teams-captions-guest', add('<button data-tid="closed-captions-button-off"></button>'), true],
])('%s %#: says whether captions are switched off', (file, change, off) => expect(read(file, change).off).toBe(off));
