import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './harness/axe.ts';
import { launchBrowser } from './harness/browser.ts';
import { eventually } from './harness/eventually.ts';
import { startInPanelPage } from './harness/panel-page.ts';
import { untilAtRest } from './harness/rest.ts';
import { scroll } from './harness/scroll.ts';
import { note } from './harness/story.ts';

const many = 400;

let browser: Awaited<ReturnType<typeof launchBrowser>>;

beforeAll(async () => {
  browser = await launchBrowser({ callPort: 9 });
});
afterAll(() => browser?.context.close());

function makeSeed(index: number) {
  const mark = index % 50 === 7;
  const words = `note number ${index}${index % 10 === 3 ? ' names the résumé' : ''}${index % 30 === 0 ? ` ${'and so on '.repeat(30)}` : ''}`;
  return {
    id: `seeded ${String(index).padStart(6, '0')}`,
    text: mark ? '' : words,
    dimension: index % 2 === 0 ? 'technical-knowledge' : null,
    kind: mark ? 'mark' : 'note',
    stance: index % 100 === 9 ? 'revisit' : null,
    filled: mark || index % 2 === 1 ? 0 : 1,
  };
}

/** Puts notes straight into the database, in the interview begun last. */
async function seed(page: Page, count: number): Promise<void> {
  await page.evaluate(
    async (seeds) => {
      const opening = indexedDB.open('plumbline');
      const database = await new Promise<IDBDatabase>((resolve) => {
        opening.onsuccess = () => resolve(opening.result);
      });
      const transaction = database.transaction(['interviews', 'notes'], 'readwrite');
      const asked = transaction.objectStore('interviews').getAll();
      asked.onsuccess = () => {
        const { id: interviewId, startedAt } = asked.result.toSorted((a, b) => a.startedAt - b.startedAt).at(-1);
        for (const [index, row] of seeds.entries()) transaction.objectStore('notes').put({ ...row, interviewId, recordedAt: startedAt + index });
      };
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      database.close();
    },
    Array.from({ length: count }, (_, index) => makeSeed(index)),
  );
  await page.reload();
  await page.locator('#note:focus').waitFor();
  await page.getByText(`${count} · all saved`).waitFor();
  await settled(page);
}

const listOf = (page: Page) => page.getByRole('list', { name: 'Notes' });
const rowOf = (page: Page, index: number) => page.locator(`[data-index="${index}"]`);

/** The numbers of the notes that are drawn, checked to say their places. */
const drawn = (page: Page) =>
  listOf(page)
    .locator('li[data-part="note"]')
    .evaluateAll((rows) => rows.map((row) => [Number(row.getAttribute('aria-posinset')), Number(row.getAttribute('aria-setsize'))] as const));

/** Waits for what is read after the first sight to be shown. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mark this moment' }).waitFor();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await untilAtRest(page);
}

/** Scrolls once the list has stopped scrolling to its end by itself. */
async function scrollTo(page: Page, share: number): Promise<void> {
  await untilAtRest(page);
  await untilAtRest(page);
  await listOf(page).evaluate((list, part) => {
    list.scrollTop = part * list.scrollHeight;
  }, share);
}

test('of hundreds of notes the visible ones and the newest are rendered; adding, undoing and deleting keep the scroll position', async () => {
  const { page, field, rows } = await startInPanelPage(browser, 'Len Long');
  await seed(page, many);
  await rowOf(page, many - 1).waitFor();
  await expect.poll(() => drawn(page)).toContainEqual([many, many]);
  expect((await drawn(page)).length).toBeLessThan(60);
  await scrollTo(page, 0);
  await rows.filter({ hasText: 'note number 0' }).first().waitFor();
  const places = await drawn(page);
  expect(places.slice(0, 5)).toEqual([1, 2, 3, 4, 5].map((place) => [place, many]));
  expect(places.at(-1)).toEqual([many, many]);
  expect(await findViolations(page)).toEqual([]);
  await rowOf(page, 3).hover();
  await rowOf(page, 3)
    .getByRole('button', { name: /^Delete note/ })
    .click();
  await expect.poll(() => rowOf(page, 3).textContent()).toContain('note number 4');
  await expect.poll(() => drawn(page)).toContainEqual([1, many - 1]);
  await field.press('Control+z');
  await expect.poll(() => rowOf(page, 3).textContent()).toContain('note number 3');
  await expect.poll(() => rowOf(page, 0).count()).toBe(1);
  await note(page, 'added at the end');
  await expect.poll(() => rowOf(page, many).textContent()).toContain('added at the end');
  await expect.poll(() => rowOf(page, many).evaluate((row) => row.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
  await scrollTo(page, 0.5);
  await expect.poll(async () => (await drawn(page)).filter(([place]) => place > 150 && place < 250).length).toBeGreaterThan(5);
  await page.close();
});

/** Runs in a page before its own scripts: notes which rows of notes are taken away, by their numbers. */
function watchRemovals(): void {
  const removed: number[] = [];
  Reflect.set(globalThis, 'removed', removed);
  new MutationObserver((records) => {
    for (const node of records.flatMap(({ removedNodes }) => [...removedNodes]))
      if (node instanceof HTMLElement && node.matches('[data-note]')) removed.push(Number(node.dataset.index));
  }).observe(document, { childList: true, subtree: true });
}

test('a long interview opens scrolled to its end, and stays there', async () => {
  const { page } = await startInPanelPage(browser, 'Ona Open');
  await page.addInitScript(watchRemovals);
  await seed(page, many);
  await rowOf(page, many - 2).waitFor();
  const removed: readonly number[] = await page.evaluate(() => Reflect.get(globalThis, 'removed'));
  expect(removed.filter((index) => index >= many - 5)).toEqual([]);
  await page.close();
});

/** Runs in a page before its own scripts: notes what the list says of how many notes there are while any are shown, and what in the panel moves. */
function watchCounting(): void {
  const seen = { said: [] as string[], moved: [] as string[] };
  Reflect.set(globalThis, 'seen', seen);
  new MutationObserver(() => {
    const list = document.querySelector('[data-part="notes"]');
    if (list?.querySelector('[data-note]') == null) return;
    const counts = [...document.querySelectorAll('[data-part="notes"] > header, [data-part="row"], [data-part="card"] > header')];
    const said = counts.flatMap(({ textContent }) => textContent?.match(/\d+ (?:·|notes?)/)?.[0] ?? []).join(' and ');
    if (seen.said.at(-1) !== said) seen.said.push(said);
  }).observe(document, { childList: true, subtree: true, characterData: true });
  new PerformanceObserver((list) => {
    const nodes = list.getEntries().flatMap((entry) => (Reflect.get(entry, 'sources') as readonly { readonly node: Node | null }[]) ?? []);
    for (const { node } of nodes)
      if (node instanceof Element && node.matches('[data-note], [data-note] *')) seen.moved.push(node.outerHTML.slice(0, 200));
  }).observe({ type: 'layout-shift', buffered: true });
}

test('a long interview shows its end before its notes are counted, says no number until they are, and moves nothing then', async () => {
  const { page } = await startInPanelPage(browser, 'Cara Count');
  await page.addInitScript(watchCounting);
  await seed(page, 10_000);
  await rowOf(page, 9999).waitFor();
  const { said, moved } = await page.evaluate(() => Reflect.get(globalThis, 'seen'));
  expect(said.slice(0, 2)).toEqual(['', expect.stringMatching(/^10000 · and \d{4} notes$|^\d{4} notes and 10000 ·$/)]);
  expect(moved).toEqual([]);
  await expect.poll(() => toEnd(page)).toBeLessThan(40);
  await page.close();
});

test('a user who turns the wheel before the notes are counted stays there', async () => {
  const { page } = await startInPanelPage(browser, 'Wes Wheel');
  await seed(page, 10_000);
  await listOf(page).hover();
  await page.reload();
  await page.locator('[data-note="seeded 009999"]').waitFor();
  await page.mouse.wheel(0, -600);
  await page.getByText('10000 · all saved').waitFor();
  await untilAtRest(page);
  expect(await toEnd(page)).toBeGreaterThan(300);
  expect(await toEnd(page)).toBeLessThan(900);
  const inView = await listOf(page).evaluate((list) => {
    const { top, bottom } = list.getBoundingClientRect();
    const rows = [...list.querySelectorAll<HTMLElement>('[data-note]')].filter((row) => {
      const box = row.getBoundingClientRect();
      return box.bottom > top && box.top < bottom;
    });
    return rows.map(({ dataset: { note, index } }) => [Number(note?.slice(-6)), Number(index)] as const);
  });
  expect(inView.length).toBeGreaterThan(3);
  for (const [number, index] of inView) expect(index).toBe(number);
  await page.close();
});

test('notes are rendered before they scroll into view, however far one scrolls', async () => {
  const { page } = await startInPanelPage(browser, 'Sal Scroll');
  await seed(page, 4000);
  await rowOf(page, 3999).waitFor();
  const frames = 240;
  const { blank } = await page.evaluate(scroll, { frames, speed: 120, late: 25 });
  expect(blank).toBeLessThan(frames / 20);
  await page.close();
});

test('a note that is being edited keeps its text and the focus while scrolled out of view', async () => {
  const { page, field } = await startInPanelPage(browser, 'Edi Edit');
  await seed(page, many);
  await scrollTo(page, 0.5);
  const row = page.locator('li[data-part="note"]', { hasText: 'note number 200' });
  await row.waitFor();
  await row.hover();
  await row.getByRole('button', { name: /^Edit note/ }).click();
  const editor = page.getByRole('textbox', { name: /^Words of note/ });
  await editor.fill('words that ');
  await scrollTo(page, 0);
  await rowOf(page, 0).waitFor();
  await scrollTo(page, 1);
  await rowOf(page, many - 1).waitFor();
  await expect.poll(() => editor.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.type('stay');
  await field.click();
  await scrollTo(page, 0);
  await rowOf(page, 0).waitFor();
  await expect.poll(() => editor.count()).toBe(0);
  await field.press('ArrowUp');
  await expect.poll(() => editor.inputValue()).toBe('words that stay');
  await editor.press('Enter');
  await page.locator('li[data-part="note"]', { hasText: 'words that stay' }).waitFor();
  await page.close();
});

test('notes are found as one types, by dimension and by kind; the results follow every change', async () => {
  const { page, field, rows } = await startInPanelPage(browser, 'Fin Find');
  await seed(page, many);
  await page.getByRole('button', { name: 'Find in notes' }).click();
  const count = page.locator('[data-part="finder"] [role="status"]');
  await page.keyboard.type('RESUME numb');
  await expect.poll(() => count.textContent()).toBe('40 found');
  await expect.poll(async () => (await drawn(page)).at(-1)).toEqual([40, 40]);
  await page.getByRole('combobox', { name: 'Dimension of notes' }).selectOption({ label: 'No dimension' });
  await expect.poll(() => count.textContent()).toBe('40 found');
  await page.getByRole('combobox', { name: 'Dimension of notes' }).selectOption({ label: 'Technical Knowledge' });
  await expect.poll(() => count.textContent()).toBe('No note fits.');
  await page.getByRole('combobox', { name: 'Dimension of notes' }).selectOption({ label: 'Any dimension' });
  await page.getByRole('searchbox', { name: 'Words in notes' }).fill('');
  await page.getByRole('combobox', { name: 'Kind of notes' }).selectOption({ label: 'Empty marks' });
  await expect.poll(() => count.textContent()).toBe('8 found');
  expect(await findViolations(page)).toEqual([]);
  await rows
    .first()
    .getByRole('button', { name: /fill in/ })
    .click();
  await page.keyboard.type('words at last');
  await page.keyboard.press('Enter');
  await expect.poll(() => count.textContent()).toBe('7 found');
  await rows.first().hover();
  await rows
    .first()
    .getByRole('button', { name: /^Delete note/ })
    .click();
  await expect.poll(() => count.textContent()).toBe('6 found');
  await note(page, 'typed while searching');
  await rows.filter({ hasText: 'typed while searching' }).waitFor();
  await page.getByRole('combobox', { name: 'Kind of notes' }).selectOption({ label: 'Follow up' });
  await expect.poll(() => count.textContent()).toBe('4 found');
  await page.getByRole('searchbox', { name: 'Words in notes' }).press('Escape');
  await rows.filter({ hasText: 'typed while searching' }).waitFor();
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.close();
});

test('a note of ten thousand words is saved whole, and its beginning is shown', async () => {
  const { page, field, rows } = await startInPanelPage(browser, 'Ver Verbose');
  const words = Array.from({ length: 10_000 }, (_, index) => `word${index}`).join(' ');
  await field.fill(words);
  await field.press('Enter');
  const row = rows.first();
  await page.locator('li[data-saved="true"]').waitFor();
  await expect.poll(() => row.textContent()).toContain('word9999');
  await row.getByRole('button', { name: 'Show all' }).waitFor();
  await expect.poll(async () => (await row.boundingBox())?.height).toBeLessThan(220);
  await row.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(async () => (await row.boundingBox())?.height).toBeGreaterThan(1000);
  await page.close();
});

test('a long list shows a dimension only where it changes, outside of its items', async () => {
  const { page } = await startInPanelPage(browser, 'Gil Group');
  await seed(page, many);
  await rowOf(page, many - 1).waitFor();
  const groups = () =>
    listOf(page).evaluate((list) => {
      const rows = [...list.querySelectorAll('li[data-part="note"]')];
      return rows
        .slice(-3)
        .map((row) => [
          row.previousElementSibling?.getAttribute('data-part') === 'group' ? row.previousElementSibling.textContent : null,
          row.textContent?.slice(0, 5),
        ]);
    });
  await expect.poll(groups).toEqual([
    ['No dimension', expect.stringMatching(/^\d\d:\d\d$/)],
    ['Technical Knowledge', expect.stringMatching(/^\d\d:\d\d$/)],
    ['No dimension', expect.stringMatching(/^\d\d:\d\d$/)],
  ]);
  await page.close();
});

test('moving 5,000 notes to another document keeps the same note first in view', async () => {
  const { page } = await startInPanelPage(browser, 'Mia Move');
  await seed(page, 5000);
  await rowOf(page, 4999).waitFor();
  const first = (of: Page) =>
    listOf(of).evaluate((list) => {
      const { top } = list.getBoundingClientRect();
      const rows = [...list.querySelectorAll<HTMLElement>('[data-index]')];
      return Number(rows.find((row) => row.getBoundingClientRect().bottom > top + 1)?.dataset.index);
    });
  // A list that still goes to its end takes the first tries back.
  await eventually(async () => {
    await scrollTo(page, 0.4);
    await untilAtRest(page);
    const row = await first(page);
    return row > 1500 && row < 4000 ? true : null;
  }, 'a list away from its end');
  // What is read while one scrolls is measured once it is drawn.
  let left = await first(page);
  await eventually(async () => {
    const before = left;
    await untilAtRest(page);
    left = await first(page);
    return left === before ? true : null;
  }, 'a list at rest');
  // The panel leaves its view whenever its document is left.
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  const id = await page.evaluate(() => JSON.parse(localStorage.getItem('plumbline:view') ?? '{}').interview);
  const next = await browser.context.newPage();
  await next.goto(`${browser.origin}/panel.html#interview=${id}&view`);
  await expect.poll(() => first(next)).toBe(left);
  // A list scrolls to its end by itself for five seconds at most.
  await next.evaluate(() => new Promise((resolve) => setTimeout(resolve, 6000)));
  expect(await first(next)).toBe(left);
  await Promise.all([page.close(), next.close()]);
});

test('a user who turns the wheel as soon as a long list is there is not taken back to its end', async () => {
  const { page } = await startInPanelPage(browser, 'Una Up');
  await seed(page, 5000);
  await listOf(page).hover();
  await page.reload();
  await rowOf(page, 4999).waitFor();
  await page.mouse.wheel(0, -4000);
  const toEnd = () => listOf(page).evaluate(({ scrollHeight, clientHeight, scrollTop }) => scrollHeight - clientHeight - scrollTop);
  await expect.poll(toEnd).toBeGreaterThan(2000);
  // A list that still goes to its end does so for five seconds.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 6000)));
  expect(await toEnd()).toBeGreaterThan(2000);
  await page.close();
});

/** The ways in which a user scrolls a list up from its end, by name. */
const waysUp: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the wheel': async (page) => {
    await listOf(page).hover();
    await page.mouse.wheel(0, -1500);
  },
  keys: async (page) => {
    await listOf(page).locator('[data-part="note"] button').last().focus();
    for (let press = 0; press < 4; press++) await page.keyboard.press('PageUp');
  },
  'a finger': async (page) => {
    const { x, y, width, height } = await boxOf(page);
    const input = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove', share: number) =>
      input.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x: x + width / 2, y: y + height * share }] });
    for (let stroke = 0; stroke < 4; stroke++) {
      await touch('touchStart', 0.2);
      for (let step = 3; step < 9; step++) await touch('touchMove', step / 10);
      await input.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    }
    await input.detach();
  },
  'the scroll bar': async (page) => {
    const { x, y, width, height } = await boxOf(page);
    // A hand that missed the thumb tries again.
    for (let time = 0; time < 3 && (await toEnd(page)) <= 300; time++) {
      // Below the thumb stands an arrow.
      await page.mouse.move(x + width - 5, y + height - 18);
      await page.mouse.down();
      await page.mouse.move(x + width - 5, y + height / 2, { steps: 8 });
      await page.mouse.up();
      await untilAtRest(page);
    }
  },
};

const boxOf = (page: Page) => eventually(() => listOf(page).boundingBox(), 'the box of the list');

/** How far a list is from its end, in pixels. */
const toEnd = (page: Page) => listOf(page).evaluate(({ scrollHeight, clientHeight, scrollTop }) => scrollHeight - clientHeight - scrollTop);

test.each([99, many])('in a list of %i notes a user who has scrolled up stays there when another panel adds notes', async (count) => {
  const { page } = await startInPanelPage(browser, `Nat New ${count}`);
  await seed(page, count);
  const other = await browser.context.newPage();
  await other.goto(`${browser.origin}/panel.html`);
  await other.getByText(`${count} · all saved`).waitFor();
  let total = count;
  const addElsewhere = async () => {
    total += 1;
    await note(other, `note ${total} of the other panel`);
    await page.locator('[data-part="note"]', { hasText: `note ${total} of the other panel` }).waitFor({ state: 'attached' });
    await untilAtRest(page);
  };
  await addElsewhere();
  await expect.poll(() => toEnd(page)).toBeLessThan(40);
  for (const [way, scrollUp] of Object.entries(waysUp)) {
    await page.bringToFront();
    await scrollUp(page);
    await expect.poll(() => toEnd(page), { message: way }).toBeGreaterThan(300);
    await untilAtRest(page);
    const before = await toEnd(page);
    await addElsewhere();
    await addElsewhere();
    expect(await toEnd(page), way).toBeGreaterThan(before);
    // A finger's stroke may still be moving the list.
    const comeToEnd = async () => {
      await scrollTo(page, 1);
      return toEnd(page);
    };
    await expect.poll(comeToEnd, { message: way }).toBeLessThan(40);
  }
  await Promise.all([page.close(), other.close()]);
});
