import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scripts } from '../lib/export/scorecards.ts';
import { launchBrowser } from './harness/browser.ts';
import { servePage } from './harness/page.ts';
import { putRows, readyInterview } from './harness/seed.ts';
import { sign } from './harness/story.ts';

let browser: Awaited<ReturnType<typeof launchBrowser>>;
let served: Awaited<ReturnType<typeof servePage>>;
let copied: string;

const said = [
  ...scripts.map(([, words]) => words),
  'First line,\nsecond line.\n\nA paragraph of its own.',
  '<b>not bold</b> & "quoted" <script>alert(1)</script>',
  '- no list of mine\n# nor a heading **at all** &nbsp;',
];

beforeAll(async () => {
  served = await servePage('test/e2e/pages/editors.tsx');
  browser = await launchBrowser({ callPort: 9 });
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  copied = await copyScorecard();
});
afterAll(async () => {
  await browser?.context.close();
  await served?.close();
});

/** Finishes an interview with notes of all kinds and copies its scorecard by the button; the copied HTML. */
async function copyScorecard(): Promise<string> {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/workspace.html#settings`);
  await page.getByRole('navigation', { name: 'Workspace' }).waitFor();
  const rows = readyInterview('pasted', 'Łukasz Żółć');
  const more = said.map((text, index) => ({ ...rows.notes?.[0], id: `said-${index}`, text, stance: index % 2 === 0 ? 'for' : 'against' }));
  await putRows(page, { ...rows, notes: [...(rows.notes ?? []), ...more] });
  await page.goto(`${browser.origin}/panel.html#interview=pasted`);
  await page.getByRole('button', { name: 'Finish scorecard' }).waitFor();
  await sign(page);
  await page.getByRole('button', { name: 'Finish scorecard' }).click();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByText('Copied.').waitFor();
  const html = await page.evaluate(async () => (await (await navigator.clipboard.read())[0]?.getType('text/html'))?.text());
  return html ?? '';
}

type Lines = { readonly words: readonly (readonly [place: string, text: string])[]; readonly bold: readonly string[] };

/** What stands in a part of the page, or in HTML: each line that is not empty with the element it stands in, and the words in bold. */
const readLines = (page: Page, from: { readonly selector: string } | { readonly html: string }): Promise<Lines> =>
  page.evaluate((source) => {
    const found = 'html' in source ? new DOMParser().parseFromString(source.html, 'text/html').body : document.querySelector(source.selector);
    const root = Object(found).cloneNode(true);
    if (!(root instanceof Element)) throw new Error('Expected something to read.');
    for (const end of root.querySelectorAll('br')) end.replaceWith('\n');
    const tidy = (words: string) => words.replaceAll('\u00a0', ' ').trim();
    const blocks = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, pre, td, div';
    const innermost = [...root.querySelectorAll(blocks)].filter((block) => block.querySelector(blocks) === null);
    const words = innermost.flatMap((block) =>
      block.textContent.split('\n').map((text) => [block.closest('li') === null ? block.localName : 'li', tidy(text)] as const),
    );
    const bold = [...root.querySelectorAll('strong, b')].map((element) => tidy(element.textContent));
    return { words: words.filter(([, text]) => text !== ''), bold };
  }, from);

test.each(['#prosemirror > .ProseMirror', '#quill > .ql-editor'])(
  'a scorecard pasted into %s is complete and formatted as it was copied',
  async (selector) => {
    const page = await browser.context.newPage();
    await page.goto(served.url);
    await page.locator('body[data-ready]').waitFor();
    await page.locator(selector).click();
    await page.keyboard.press('Control+V');
    await page.locator(selector).getByText('Łukasz Żółć').first().waitFor();
    const pasted = await readLines(page, { selector });
    expect(pasted).toEqual(await readLines(page, { html: copied }));
    // What was copied is the whole scorecard: each note's lines, in a list, none of their signs read as markup.
    const listed = pasted.words.filter(([place]) => place === 'li').map(([, text]) => text);
    const lines = said.flatMap((text) => text.split('\n')).filter((text) => text !== '');
    expect(lines.filter((line) => !listed.some((text) => text.endsWith(line)))).toEqual([]);
    expect(new Set(pasted.words.map(([place]) => place))).toEqual(new Set(['p', 'li']));
    expect(pasted.bold).toEqual(expect.arrayContaining(['Łukasz Żółć', 'Technical Knowledge: 3 of 5', 'Strength:', 'Concern:']));
    await page.close();
  },
);
