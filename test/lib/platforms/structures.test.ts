import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { findCandidate } from '@/lib/core/interview/page-names';
import { detailsOf } from '@/lib/platforms/details';
import { findOwn, findPhase, hasMatch, isPresenting } from '@/lib/platforms/look';
import { readNames } from '@/lib/platforms/names';
import { findAdapter } from '@/lib/platforms/sites';

type Expected = {
  readonly url: string;
  readonly phase: string;
  readonly candidate?: string;
  readonly captions?: boolean;
  readonly presenting?: boolean;
};
/** Changes a page into a sibling of it. */
type Change = (page: Document) => void;

const folder = new URL('../../pages/structures/', import.meta.url);
const files = readdirSync(folder).map((file) => file.replace('.html', ''));
const settings = 'Owen Field';

function open(file: string, change: Change = () => undefined) {
  const { document } = parseHTML(readFileSync(new URL(`${file}.html`, folder), 'utf8'));
  const expected: Expected = JSON.parse(document.querySelector('#expected')?.textContent ?? '');
  change(document);
  const adapter = findAdapter(new URL(expected.url), document);
  return { document, expected, adapter };
}

function read(file: string, interviewer: string, change?: Change) {
  const { document, adapter } = open(file, change);
  const phase = findPhase(document, adapter);
  const { people, own } = readNames(document, detailsOf(adapter.platform).names ?? {});
  const candidate = phase === 'in-call' ? findCandidate({ people, own }, interviewer) : '';
  return { phase, candidate, captions: hasMatch(document, detailsOf(adapter.platform).captions ?? []), presenting: isPresenting(document, adapter) };
}

// The frame of this page is another document, which only a browser loads.
const whole = files.filter((file) => file !== 'zoom-in-call-framed');

test.each(whole)('%s is read correctly', (file) => {
  const { expected, adapter } = open(file);
  expect(adapter.findCall(new URL(expected.url))).not.toBeNull();
  const { phase, candidate = '', captions = false, presenting = false } = expected;
  expect(read(file, settings)).toEqual({ phase, candidate, captions, presenting });
});

test('the structures are there', () => expect(whole.length).toBeGreaterThan(14));

const remove =
  (selector: string): Change =>
  (page) => {
    for (const element of page.querySelectorAll(selector)) element.remove();
  };
const add =
  (html: string, to = 'body'): Change =>
  (page) =>
    page.querySelector(to)?.insertAdjacentHTML('beforeend', html);
const reverse =
  (selector: string): Change =>
  (page) => {
    const found = [...page.querySelectorAll(selector)];
    for (const element of found.toReversed()) element.parentElement?.append(element);
  };
const replace =
  (selector: string, html: string): Change =>
  (page) => {
    for (const element of page.querySelectorAll(selector)) element.outerHTML = html;
  };
const all =
  (...changes: readonly Change[]): Change =>
  (page) => {
    for (const change of changes) change(page);
  };
const frame = '.gallery-video-container__video-frame';
const ownButtons = '[jsname="nsKqzb"], main [jsname="Ac69Jc"]';
const roster = (prefix: string) => add(`<div data-tid="${prefix}Owen Field"></div><div data-tid="${prefix}Nadia Moss"></div>`);

describe('where its siblings stand', () => {
  test.each<[string, string, Change, string]>([
    ["Meet's green room of a host", 'meet-green-room', replace('[jsname="Qx7uuf"]', '<div jsname="z0F4cd"><button></button></div>'), 'lobby'],
    ["Meet's green room with Leave", 'meet-green-room', add('<button jsname="CQylAd"><i class="google-symbols">call_end</i></button>'), 'lobby'],
    ['Meet while one waits to be let in', 'meet-green-room', remove('[jsname="Qx7uuf"]'), 'lost'],
    ['Meet without a microphone before the call', 'meet-green-room', remove('[data-is-muted]'), 'lobby'],
    ['Meet with captions that are forbidden', 'meet-in-call-self-first', remove('[jsname="r8qRAd"]'), 'in-call'],
    [
      'Meet with an older button for captions',
      'meet-in-call-self-first',
      all(remove('main'), replace('[jsname="r8qRAd"]', '<button jsname="RrG0hf"></button>')),
      'in-call',
    ],
    [
      'Meet with an icon alone',
      'meet-in-call-self-first',
      all(remove('main'), replace('[jsname="r8qRAd"]', '<i class="google-symbols">closed_caption_disabled</i>')),
      'in-call',
    ],
    ['Meet alone in the call', 'meet-in-call-self-first', remove('main > :last-child'), 'in-call'],
    ['Meet ended for all', 'meet-exit-hall', all(remove('h1, [jsname]'), add('<div class="roSPhc">Het gesprek is beëindigd</div>')), 'left'],
    ['Meet with a heading alone', 'meet-exit-hall', remove('[jsname="oI7Fj"], [jsname="WIVZEd"]'), 'left'],
    ['Meet with the way home alone', 'meet-exit-hall', remove('[jsname="oI7Fj"], h1'), 'left'],
    ['Meet of 2025, after the call', 'meet-exit-hall', all(remove('[jsname]'), add('<div data-call-ended="true"></div>')), 'left'],
    [
      'Zoom where one waits',
      'zoom-in-call-host',
      replace('#wc-content', '<div class="waiting-room-container"><button class="leave-btn"></button></div>'),
      'lobby',
    ],
    ['Zoom on hold, with its footer', 'zoom-in-call-host', add('<div class="wr-information"></div>', '.meeting-app'), 'lobby'],
    ['Zoom without a Leave that is known', 'zoom-in-call-host', remove('.footer__leave-btn-container button'), 'in-call'],
    ['Zoom with a dialog over the call', 'zoom-in-call-host', add('<div class="zm-modal-body-title">Devices</div>'), 'in-call'],
    ['Zoom ended', 'zoom-in-call-host', all(remove('#root'), add('<div class="zm-modal-body-title">Finita</div>')), 'left'],
    ['Zoom between two rooms', 'zoom-in-call-host', add('<div class="loading-layer--bo-room"></div>'), 'moving'],
    [
      'Zoom before the call, signed in',
      'zoom-in-call-host',
      all(remove('#root'), add('<div class="preview-root"><button class="preview-join-button"></button></div>')),
      'lobby',
    ],
    [
      'Teams ended by its encryption',
      'teams-retry-screen',
      replace('[data-tid="calling-retry-screen"]', '<div data-tid="calling-e2ee-end-screen"></div>'),
      'left',
    ],
    [
      'Teams with the button to join again alone',
      'teams-retry-screen',
      replace('[data-tid="calling-retry-screen"]', '<button data-tid="calling-retry-rejoinbutton"></button>'),
      'left',
    ],
    [
      'Teams elsewhere during the call',
      'teams-in-call',
      all(remove('[data-tid="app-layout-area--main"]'), add('<div data-tid="call-monitor-container"></div>')),
      'in-call',
    ],
    [
      'Teams before the call',
      'teams-in-call',
      all(remove('[data-tid="app-layout-area--main"]'), add('<div data-tid="calling-prejoin-screen"></div>')),
      'lobby',
    ],
    ['Teams with a rating of the call before', 'teams-in-call', add('<div data-tid="call-rating-flex-container"></div>'), 'in-call'],
    ['Webex with its controls hidden', 'webex-lobby', replace('#root', '<div data-test="grid-layout"></div>'), 'in-call'],
    ['Webex with a picture alone', 'webex-lobby', replace('#root', '<div data-test="Nadia Moss-video-pane-container"></div>'), 'in-call'],
    ['Webex before the call', 'webex-lobby', replace('[data-test="call_lobby_content"]', '<button id="join-button"></button>'), 'lobby'],
    [
      'Jitsi for those who are no moderators',
      'jitsi-in-call-moderator',
      replace('.hangup-menu-button', '<div class="hangup-button"></div>'),
      'in-call',
    ],
    ['Jitsi without a button to leave', 'jitsi-in-call-moderator', remove('.hangup-menu-button'), 'in-call'],
    [
      'Jitsi before the call, with a toolbox',
      'jitsi-in-call-moderator',
      add('<div class="premeeting-screen"><div id="new-toolbox"></div></div>'),
      'lobby',
    ],
  ])('%s', (_name, file, change, phase) => expect(read(file, settings, change).phase).toBe(phase));
});

describe('whose name its siblings give', () => {
  test.each<[string, string, Change, string, string]>([
    ["Meet's tiles in another order", 'meet-in-call-self-first', reverse('main > div'), '', 'Nadia Moss'],
    ['a shared screen on Meet in another order', 'meet-in-call-presented', reverse('main > div'), '', 'Nadia Moss'],
    ['Meet without a name in the settings', 'meet-in-call-self-first', () => undefined, '', 'Nadia Moss'],
    ['Meet with no button on the own tile', 'meet-in-call-self-first', remove(ownButtons), settings, 'Nadia Moss'],
    ['Meet with nothing that tells the own tile', 'meet-in-call-self-first', remove(ownButtons), '', ''],
    [
      'Meet with the preview beside unmarked tiles',
      'meet-in-call-self-first',
      all(remove(ownButtons), add('<div data-participant-id="spaces/q1/devices/41"><button jsname="Ac69Jc"></button></div>')),
      '',
      '',
    ],
    ['Meet alone', 'meet-in-call-self-first', remove('main > :last-child'), '', ''],
    [
      "Meet with one's own screen shared",
      'meet-in-call-presented',
      (page) => {
        const [share] = page.querySelectorAll('[data-tile-media-id]');
        share?.setAttribute('data-participant-id', 'spaces/q1/devices/41');
        page.querySelectorAll('[data-tile-media-id]')[1]?.remove();
      },
      '',
      '',
    ],
    ["Zoom's tiles in another order", 'zoom-in-call-host', reverse(frame), settings, 'Nadia Moss'],
    ['Zoom with nothing that tells the own tile', 'zoom-in-call-host', () => undefined, '', ''],
    ['Zoom alone', 'zoom-in-call-host', remove(`${frame}:last-child`), settings, ''],
    [
      'Zoom with a name that is yet to come',
      'zoom-in-call-host',
      (page) => page.querySelectorAll(`${frame} span`)[1]?.replaceChildren(),
      settings,
      '',
    ],
    ['Teams with the roster shut', 'teams-in-call-roster-self-first', remove('[role="tree"]'), '', 'Nadia Moss'],
    ['Teams with the roster alone', 'teams-in-call-roster-self-first', remove('[data-cid="calling-participant-stream"]'), '', 'Nadia Moss'],
    [
      'Teams with the roster of a guest alone',
      'teams-in-call',
      all(remove('[data-cid], [data-tid="me-control-avatar"]'), roster('attendeesInMeeting-')),
      settings,
      'Nadia Moss',
    ],
    [
      'Teams with nothing that tells the own row',
      'teams-in-call',
      all(remove('[data-cid], [data-tid="me-control-avatar"]'), roster('attendeesInMeeting-')),
      '',
      '',
    ],
    [
      'Teams with those of the chat who are not in the call',
      'teams-in-call',
      all(remove('[data-cid]'), roster('participantsFromThread-')),
      settings,
      '',
    ],
    [
      'Teams in another language',
      'teams-in-call-roster-self-first',
      all(remove('[data-cid="calling-participant-stream"]'), (page) =>
        page.querySelector('[data-tid="me-control-avatar"]')?.setAttribute('aria-label', 'Owen Fieldのプロフィール画像'),
      ),
      '',
      'Nadia Moss',
    ],
    [
      'a shared screen on Teams',
      'teams-in-call',
      (page) => {
        page
          .querySelector('[data-cid]')
          ?.insertAdjacentHTML(
            'beforebegin',
            '<div data-cid="calling-participant-stream" data-stream-type="ScreenSharing"><span data-tid="participant-info-nametag">Nadia Moss (presentazione)</span></div>',
          );
      },
      '',
      'Nadia Moss',
    ],
    [
      'a shared screen on Jitsi',
      'jitsi-in-call-moderator',
      (page) => {
        page
          .querySelector('#remoteVideos')
          ?.insertAdjacentHTML(
            'afterbegin',
            '<span id="participant_1a2b3c4d-v1"><span id="participant_1a2b3c4d-v1_name">Bildschirm von Nadia Moss</span></span>',
          );
      },
      '',
      'Nadia Moss',
    ],
    [
      'Webex by its pictures',
      'webex-lobby',
      replace('#root', '<div data-test="Owen Field-video-pane-container"></div><div data-test="Nadia Moss-video-pane-container"></div>'),
      settings,
      'Nadia Moss',
    ],
  ])('%s', (_name, file, change, interviewer, name) => expect(read(file, interviewer, change).candidate).toBe(name));

  test.each([
    ['zoom-in-call-host', '<input id="input-for-name" value="Owen">', 'Owen'],
    ['teams-in-call', '<input data-tid="prejoin-display-name-input" value="Owen">', 'Owen'],
    ['webex-lobby', '<input data-test="Name (required)" value="Owen">', 'Owen'],
    ['meet-green-room', '', ''],
  ])('%s: the name under which one joins is read before the call', (file, field, own) => {
    const { document, adapter } = open(file, add(field));
    expect(findOwn(document, adapter)).toBe(own);
  });
});

describe('whether its siblings show captions', () => {
  test.each<[string, string, Change, boolean]>([
    [
      'Meet, off, with their region',
      'meet-captions-it',
      all(remove('.nMcdL'), (page) => page.querySelector('[jsname="r8qRAd"]')?.setAttribute('aria-pressed', 'false')),
      false,
    ],
    [
      'Meet, on, with other classes',
      'meet-captions-it',
      (page) => {
        for (const row of page.querySelectorAll('.nMcdL')) row.className = 'Xyz';
      },
      true,
    ],
    ['Meet, on, before anybody spoke', 'meet-captions-it', remove('.nMcdL'), true],
    ['Zoom, with an empty box', 'zoom-captions-two-speakers', remove('#live-transcription-subtitle'), false],
    [
      'Zoom, translated',
      'zoom-captions-two-speakers',
      (page) => {
        for (const line of page.querySelectorAll('.live-transcription-subtitle__item')) line.className = 'live-transcription-subtitle__yellowitem';
      },
      true,
    ],
    ['Zoom, with a search in the transcript that is not open', 'zoom-in-call-host', add('<div class="lt-full-transcript__search"></div>'), false],
    ['Teams, off', 'teams-captions-guest', remove('[data-tid="closed-caption-renderer-wrapper"]'), false],
    ['Jitsi, off', 'jitsi-captions', remove('[class*="transcriptionSubtitles"]'), false],
    ['Jitsi, in their tab', 'jitsi-captions', replace('[class*="transcriptionSubtitles"]', '<div id="cc-tab-panel"></div>'), true],
  ])('%s', (_name, file, change, captions) => expect(read(file, settings, change).captions).toBe(captions));
});

describe('whether its siblings share the screen', () => {
  const bar = (more: string) => add(`<div class="sharer-controlbar-container ${more}"><button class="sharer-button--stop"></button></div>`);
  test.each<[string, string, Change, boolean]>([
    ['Zoom, sharing', 'zoom-in-call-host', bar(''), true],
    ['Zoom, sharing, with a small bar', 'zoom-in-call-host', bar('sharer-controlbar-container--minimize'), true],
    ['Zoom, with the bar of what has ended', 'zoom-in-call-host', bar('sharer-controlbar-container--hidden'), false],
    ["Meet, another's screen", 'meet-in-call-presented', () => undefined, false],
  ])('%s', (_name, file, change, presenting) => expect(read(file, settings, change).presenting).toBe(presenting));
});

test('an icon is read only where it holds nothing but a short text', () => {
  const nested = `${'<i class="google-symbols">'.repeat(50)}closed_caption${'</i>'.repeat(50)}`;
  const icons = (html: string) => read('meet-exit-hall', settings, all(remove('[jsname], .crqnQb > *'), add(html))).phase;
  expect(icons(nested)).toBe('in-call');
  expect(icons(`<i class="google-symbols">closed_caption${'x'.repeat(100)}</i>`)).toBe('lost');
  expect(icons('<i class="google-symbols"><b>closed_caption</b></i>')).toBe('lost');
});
