import { mkdir, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, launchBrowser, makeProfile } from './harness/browser.ts';
import { listCutOff, listSidewaysScrolling, overflow, overlaps, showStory } from './harness/gallery.ts';

let browser: Browser;
let page: Page;

const tell = (story: string, width: number) => showStory(page, browser.origin, story, { width, height: 760 });

async function openWith(fontSize: number): Promise<void> {
  const profile = await makeProfile();
  await mkdir(`${profile}/Default`, { recursive: true });
  await writeFile(`${profile}/Default/Preferences`, JSON.stringify({ webkit: { webprefs: { default_font_size: fontSize } } }));
  browser = await launchBrowser({ callPort: 9, profile });
  page = await browser.context.newPage();
}

/** Words of turns that lie under the button that makes a note of their turn. */
const coveredTurns = () =>
  page.locator('[data-part="turn"]').evaluateAll((rows) =>
    rows.flatMap((row) => {
      const button = row.querySelector('button')?.getBoundingClientRect();
      if (button === undefined) return ['no button'];
      const words = document.createRange();
      words.selectNodeContents(row.querySelector('p') ?? row);
      const meets = (rect: DOMRect) => rect.right > button.left && rect.left < button.right && rect.bottom > button.top && rect.top < button.bottom;
      return [...words.getClientRects()].some(meets) ? [row.textContent] : [];
    }),
  );

/** Words of notes that lie under what can be done with their note. */
const coveredNotes = () =>
  page.locator('[data-part="note"]').evaluateAll((rows) =>
    rows.flatMap((row) => {
      const actions = row.querySelector('[data-part="actions"]')?.getBoundingClientRect();
      const walk = document.createTreeWalker(row.querySelector('p') ?? row, NodeFilter.SHOW_TEXT);
      const rects: DOMRect[] = [];
      for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
        const words = document.createRange();
        words.selectNodeContents(node);
        rects.push(...words.getClientRects());
      }
      if (actions === undefined) return ['no actions'];
      const meets = (rect: DOMRect) =>
        rect.right > actions.left && rect.left < actions.right && rect.bottom > actions.top + 3 && rect.top < actions.bottom - 3;
      return rects.filter(meets).map(() => row.textContent);
    }),
  );

/** The icon beside the name of a delivery's state, in the story of a finished interview: its shape, its colour, and that of the name. */
async function iconOf(state: string) {
  await tell(`finished-${state}`, 400);
  const icon = page.locator('[data-part="delivery-line"] [data-part="state-label"] svg').first();
  await icon.waitFor();
  return icon.evaluate((svg) => {
    const name = svg.nextElementSibling;
    return {
      shape: svg.querySelector('path')?.getAttribute('d') ?? null,
      stroke: getComputedStyle(svg).stroke,
      ofName: name === null ? null : getComputedStyle(name).color,
    };
  });
}

describe('small panels', () => {
  beforeAll(() => openWith(16));
  afterAll(() => browser?.context.close());

  test('each recommendation fits on one line at 400 px', async () => {
    await tell('review-complete-two-destinations', 400);
    const heights = await page
      .getByRole('radiogroup', { name: 'Recommendation' })
      .getByRole('radio')
      .evaluateAll((radios) =>
        radios.map((radio) => {
          const words = document.createRange();
          words.selectNodeContents(radio);
          return [words.getClientRects().length, radio.scrollWidth <= radio.clientWidth];
        }),
      );
    expect(heights).toEqual([1, 2, 3, 4].map(() => [1, true]));
  });

  test('the footer of the review is one line without cut words at 400 px, whatever was announced last', async () => {
    await tell('review-a-rating-undo-in-its-row', 400);
    const lines = await page
      .locator('[data-part="foot"] [data-part="toolbar"] > button')
      .evaluateAll((buttons) =>
        buttons.map((button) => [Math.round(button.getBoundingClientRect().height), button.scrollWidth <= button.clientWidth]),
      );
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line).toEqual([expect.toBeOneOf([28, 32]), true]);
    const tops = await page
      .locator('[data-part="foot"] [data-part="toolbar"] > button')
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().top + button.getBoundingClientRect().height / 2));
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(2);
  });

  test('the header shows a name and the whole short name of the rubric at 400 px', async () => {
    await tell('interview-in-full-swing', 400);
    await page.locator('[data-part="rubric"] bdi').waitFor();
    const cut = await page
      .locator('[data-part="candidate"] h1, [data-part="rubric"] bdi')
      .evaluateAll((words) => words.map((each) => each.scrollWidth > each.clientWidth));
    expect(cut).toEqual([false, false]);
  });

  test('beside an open transcript the dimension in focus keeps a third of a small panel', async () => {
    await tell('transcript-reading', 400);
    await page.locator('[data-part="transcript"][data-open]').waitFor();
    await expect.poll(() => page.locator('main[data-part="scroll"]').evaluate(({ clientHeight }) => clientHeight)).toBeGreaterThan(250);
  });

  test('delivered, needing the user and queued have different colours', async () => {
    const strokes = [await iconOf('delivered'), await iconOf('refused'), await iconOf('queued')].map(({ stroke }) => stroke);
    expect(new Set(strokes).size).toBe(3);
    expect((await iconOf('outcome-unknown')).stroke).toBe(strokes[1]);
  });

  test.each([320, 400])('at %i px the button that quotes a turn covers none of its words, in both directions', async (width) => {
    await tell('transcript-long-names-long-words-and-both-directions', width);
    expect(await page.locator('[data-part="turn"]').count()).toBeGreaterThan(0);
    expect(await coveredTurns()).toEqual([]);
  });

  test.each([320, 400, 560])('the buttons of a note cover none of its words at %i px', async (width) => {
    await tell('interview-in-full-swing', width);
    // What can be done with a note is loaded behind its words.
    await expect.poll(coveredNotes).toEqual([]);
  });
});

test('nothing moves while the settings load, whatever they are', async () => {
  await openWith(16);
  await page.goto(`${browser.origin}/workspace.html#debriefs`);
  await page.evaluate(() =>
    chrome.storage.local.set({
      lock: { afterMinutes: 30, inCalls: true, check: null, releaseAt: null },
      retention: { days: 365 },
      // No copy is due: one that cannot be made says so, whenever that is known.
      copies: { everyDays: 7, isEncrypted: true, copiedAt: Date.now(), backedUpAt: null, problem: null },
      sites: { off: ['zoom'], added: ['https://jitsi.example.com/*'] },
    }),
  );
  await page.goto('about:blank');
  // A window in which all of it is visible.
  await page.setViewportSize({ width: 1280, height: 4000 });
  await page.goto(`${browser.origin}/workspace.html#settings`);
  await page.getByText('Nothing is due now.').waitFor();
  await page.getByRole('form', { name: 'Passphrase of the lock' }).waitFor();
  const shifts = await page.evaluate(
    () =>
      new Promise<readonly number[]>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().map((entry) => entry.startTime))).observe({
          type: 'layout-shift',
          buffered: true,
        });
        requestAnimationFrame(() => setTimeout(() => resolve([]), 100));
      }),
  );
  expect(shifts).toEqual([]);
  await browser.context.close();
});

test('in print a dimension’s name and anchor stay with their evidence, and each scorecard starts a page', async () => {
  await openWith(16);
  await tell('export-the-page-that-is-printed', 760);
  await page.emulateMedia({ media: 'print' });
  const printed = await page.locator('article').evaluate((article) => {
    const next = article.cloneNode(true);
    article.after(next);
    if (!(next instanceof Element)) throw new Error('Expected a second scorecard.');
    const part = [...article.querySelectorAll('section')].find((section) => section.querySelector('table') !== null);
    // Chromium heeds where a page must not break between blocks alone.
    return {
      displays: [article, part ?? next].map((element) => getComputedStyle(element).display),
      breaks: [...(part?.children ?? [])].slice(0, -1).map((element) => getComputedStyle(element).breakAfter),
      margins: [next, next.firstElementChild ?? next].map((element) => getComputedStyle(element).marginTop),
      begins: getComputedStyle(next).breakBefore,
    };
  });
  expect(printed).toEqual({ displays: ['block', 'block'], breaks: ['avoid', 'avoid'], margins: ['0px', '0px'], begins: 'page' });
  await browser.context.close();
});

describe('contrast themes', () => {
  beforeAll(async () => {
    await openWith(16);
    await page.emulateMedia({ forcedColors: 'active' });
  });
  afterAll(() => browser?.context.close());

  const style = (selector: string, property: string, pseudo: string | null = null) =>
    page.evaluate(
      ([selected, name, part]) => {
        const element = document.querySelector(selected ?? '');
        if (element === null) throw new Error(`no ${selected}`);
        return getComputedStyle(element, part ?? undefined).getPropertyValue(name ?? '');
      },
      [selector, property, pseudo] as const,
    );

  test('the coverage strip distinguishes empty, noted and rated', async () => {
    await tell('interview-in-full-swing', 400);
    const canvas = await style('body', 'background-color');
    expect(await style('[data-part="coverage"] i[data-is="rated"]', 'background-color')).not.toBe(canvas);
    expect(await style('[data-part="coverage"] i[data-is="noted"]', 'background-image')).toContain('gradient');
    expect(await style('[data-part="coverage"] i', 'border-top-style')).toBe('solid');
  });

  test('each state of a delivery has its own icon, drawn in the colour of its name', async () => {
    const icons: Awaited<ReturnType<typeof iconOf>>[] = [];
    for (const story of ['queued', 'sending', 'delivered', 'refused', 'outcome-unknown', 'saved-on-this-device']) icons.push(await iconOf(story));
    expect(new Set(icons.map(({ shape }) => shape)).size).toBe(icons.length);
    expect(icons.map(({ stroke }) => stroke)).toEqual(icons.map(({ ofName }) => ofName));
  });

  test('the print button looks like a button', async () => {
    await tell('export-the-page-that-is-printed', 760);
    expect(await style('header button', 'border-top-style')).toBe('solid');
  });

  test('the running clock shows its dot', async () => {
    await tell('interview-in-full-swing', 400);
    expect(await style('button[data-part="clock"]', 'background-color', '::before')).not.toBe(await style('body', 'background-color'));
  });

  test('the practice call highlights the next step, and who speaks', async () => {
    await tell('practice-in-the-call-the-candidate-talks', 760);
    expect(await style('li[aria-current="step"]', 'border-top-width')).not.toBe(await style('li:not([aria-current])', 'border-top-width'));
    expect(await style('[data-talking]', 'border-top-width')).not.toBe(await style('[data-talking] + *', 'border-top-width'));
  });

  test('a score is a row of filled places in one colour, whatever it is', async () => {
    await tell('interview-page-a-finished-scorecard', 1280);
    const colours = await page.locator('figure i[data-on]').evaluateAll((places) => places.map((place) => getComputedStyle(place).backgroundColor));
    expect([...new Set(colours)]).toEqual([await style('body', 'color')]);
    expect(await style('figure i:not([data-on])', 'background-color')).not.toBe(await style('body', 'color'));
  });

  test('the chosen anchor, score and kind of interview stand out', async () => {
    await tell('interview-in-full-swing', 400);
    await page.locator('[data-part="anchor"][data-chosen]').waitFor();
    expect(await style('[data-part="anchor"][data-chosen]', 'outline-style')).toBe('solid');
    expect(await style('[role="radiogroup"] [aria-checked="true"] b', 'background-color')).not.toBe(
      await style('[role="radiogroup"] [aria-checked="false"] b', 'background-color'),
    );
    await tell('start-first-time', 400);
    expect(await style('[data-part="contexts"] input:checked + span', 'border-top-width')).not.toBe(
      await style('[data-part="contexts"] input:not(:checked) + span', 'border-top-width'),
    );
  });
});

describe('a page from right to left', () => {
  beforeAll(async () => {
    await openWith(16);
    await page.addInitScript(() => document.addEventListener('DOMContentLoaded', () => document.documentElement.setAttribute('dir', 'rtl')));
  });
  afterAll(() => browser?.context.close());

  /** The letters of an element in the order in which they are shown, from left to right. */
  const readAcross = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const letters: (readonly [number, string])[] = [];
        for (let node = walk.nextNode(); node !== null; node = walk.nextNode())
          for (let at = 0; at < (node.nodeValue ?? '').length; at++) {
            const letter = document.createRange();
            letter.setStart(node, at);
            letter.setEnd(node, at + 1);
            letters.push([letter.getBoundingClientRect().left, letter.toString()]);
          }
        return letters
          .toSorted(([a], [b]) => a - b)
          .map(([, letter]) => letter)
          .join('');
      });

  test.each([
    ['start-first-time', 'h1', 'Who are you interviewing?'],
    ['start-prepared-for-this-call-and-others', '[data-part="continue"] button', 'Use Barbara Liskov'],
    ['interview-in-full-swing', '[data-part="anchor"]:last-child > span', 'Not assessed'],
    ['interview-in-full-swing', '[data-part="row"] > span:last-child', '2 notes'],
  ])('in %s, %s reads “%s”', async (story, selector, words) => {
    await tell(story, 400);
    expect((await readAcross(selector)).trim()).toBe(words);
  });

  test('the button that quotes a turn covers none of its words', async () => {
    await tell('transcript-reading', 400);
    expect(await page.locator('[data-part="turn"]').count()).toBeGreaterThan(0);
    expect(await coveredTurns()).toEqual([]);
  });

  test.each([320, 400])('the buttons of a note cover none of its words at %i px', async (width) => {
    await tell('interview-a-note-filed-elsewhere-undo-in-its-row', width);
    await expect.poll(coveredNotes).toEqual([]);
  });

  test('a menu is aligned with the right edge of its button, and so is its text', async () => {
    await tell('export-the-menu-of-a-finished-scorecard', 560);
    const right = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => element.getBoundingClientRect().right);
    expect(await right('[role="menu"]:popover-open')).toBeCloseTo(await right('[aria-haspopup="menu"][popovertarget]'), 0);
    expect(
      await page
        .locator('[role="menuitem"]')
        .first()
        .evaluate((item) => getComputedStyle(item).textAlign),
    ).toBe('right');
  });

  test('a candidate’s page is laid out from the right, and the list links to it in reading order', async () => {
    await tell('candidate-page-interviews-of-one-person-and-one-of-the-same-name', 1280);
    const gap = await page.locator('main h1').evaluate((heading) => {
      const words = document.createRange();
      words.selectNodeContents(heading);
      return heading.getBoundingClientRect().right - words.getBoundingClientRect().right;
    });
    expect(gap).toBeLessThan(1);
    const crumbs = page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('listitem');
    const gaps = await crumbs.evaluateAll((items) =>
      items.slice(1).map((item, at) => {
        const words = document.createRange();
        words.selectNodeContents(item);
        const before = items[at]?.getBoundingClientRect().left ?? 0;
        return before - words.getBoundingClientRect().right;
      }),
    );
    // Between two names there is room for the sign that parts them.
    for (const room of gaps) expect(room).toBeGreaterThan(8);
  });

  test('begins its lines at the right', async () => {
    await tell('start-first-time', 400);
    const gap = await page.locator('h1').evaluate((heading) => {
      const words = document.createRange();
      words.selectNodeContents(heading);
      return heading.getBoundingClientRect().right - words.getBoundingClientRect().right;
    });
    expect(gap).toBeLessThan(1);
  });
});

describe('a larger font set in the browser', () => {
  beforeAll(() => openWith(24));
  afterAll(() => browser?.context.close());

  test.each(['start-first-time', 'interview-in-full-swing', 'review-complete-two-destinations'])(
    'enlarges the words of %s and cuts nothing',
    async (story) => {
      await tell(story, 400);
      expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('19.5px');
      expect(await listCutOff(page)).toEqual([]);
    },
  );
});

describe('text of twice the size', () => {
  beforeAll(() => openWith(32));
  afterAll(() => browser?.context.close());

  test.each([
    'interview-page-a-finished-scorecard',
    'destination-form-of-a-webhook',
    'first-page-ready',
    'rubrics-one-of-the-user-s-own',
    'export-nothing-to-print',
    'reading-the-list-of-interviews',
  ])('in %s no text overlaps and nothing is cut off at 1280 and 560 px', async (story) => {
    for (const width of [1280, 560]) {
      await tell(story, width);
      expect({ width, overlaps: await overlaps(page), cut: await listCutOff(page) }).toEqual({ width, overlaps: [], cut: [] });
    }
  });
});

describe('at 320 px with text of twice the size', () => {
  beforeAll(() => openWith(32));
  afterAll(() => browser?.context.close());

  test.each([
    'surface-menu',
    'destination-form-of-ashby',
    'destination-form-of-greenhouse',
    'workspace-interviews',
    'suggestion-source-endpoint',
    'rubrics-editing',
    'rubrics-versions',
    'interview-page-a-finished-scorecard',
    'export-the-page-that-is-printed',
  ])('%s does not scroll sideways', async (story) => {
    await tell(story, 320);
    expect(await overflow(page)).toBe(0);
  });

  test.each([
    'start-first-time',
    'start-prepared-for-this-call-and-others',
    'start-rubric-chooser',
    'interview-in-full-swing',
    'interview-a-rating-undo-in-its-dimension',
    'interview-its-menu',
    'interview-the-rubric-changed-undo-over-it',
    'interview-keys',
    'transcript-reading',
    'review-with-things-missing',
    'review-complete-two-destinations',
    'review-just-ended-undo-beside-its-heading',
    'review-a-recommendation-undo-beside-its-label',
    'finished-delivered',
  ])('in %s nothing is cut off or scrolls sideways', async (story) => {
    await tell(story, 320);
    await page.locator('[data-part="menu"] button, form, dialog').first().waitFor();
    expect({ cut: await listCutOff(page), sideways: await listSidewaysScrolling(page) }).toEqual({ cut: [], sideways: [] });
  });

  test('the transcript does not scroll sideways', async () => {
    await tell('transcript-reading', 320);
    expect(await page.locator('[data-part="transcript"]').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });
});
