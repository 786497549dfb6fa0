import { mkdir, readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './harness/axe.ts';
import { launchBrowser, openPanel } from './harness/browser.ts';
import { startCallServer } from './harness/call-server.ts';
import { addFiles, exportOf, fileOf, panelOf } from './harness/debrief-files.ts';
import { listCutOff, overflow } from './harness/gallery.ts';
import { untilAtRest } from './harness/rest.ts';
import { rowsOf } from './harness/stored.ts';
import { finish, note } from './harness/story.ts';

const candidate = 'Mara Lindqvist';
const link = 'https://app.zoom.us/wc/12345678901/join';
/** A folder for screenshots; none are taken without it. */
const shots = process.env.SHOTS;
let calls: Awaited<ReturnType<typeof startCallServer>>;
let browser: Awaited<ReturnType<typeof launchBrowser>>;

beforeAll(async () => {
  if (shots !== undefined) await mkdir(shots, { recursive: true });
  calls = await startCallServer();
  browser = await launchBrowser({ callPort: calls.port });
});
afterAll(async () => {
  await browser?.context.close();
  calls?.close();
});

async function open(hash: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/workspace.html#${hash}`);
  return page;
}

const field = (page: Page, name: string) => page.getByRole('dialog').getByRole('textbox', { name, exact: true });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const gaps = (page: Page) => page.getByRole('list', { name: 'Gaps' }).getByRole('listitem').allTextContents();
const cell = (page: Page, interview: string, dimension: string) => page.getByRole('checkbox', { name: `${interview} covers ${dimension}` });

type Given = { readonly title: string; readonly name?: string; readonly email?: string; readonly covers: readonly string[] };

async function addInterview(page: Page, { title, name = '', email = '', covers }: Given): Promise<void> {
  await press(page, 'Add interview');
  await field(page, 'What it is about').fill(title);
  await field(page, 'Interviewer').fill(name);
  await field(page, 'Interviewer’s e-mail').fill(email);
  for (const dimension of covers) await page.getByRole('dialog').getByRole('checkbox', { name: dimension }).check();
  await press(page, 'Save');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

test('the interviewer says who they are', async () => {
  const page = await open('settings');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Nora Feld');
  await page.getByRole('textbox', { name: 'Your e-mail' }).fill('nora@example.com');
  await page.getByRole('textbox', { name: 'Your e-mail' }).press('Tab');
  await expect.poll(() => page.evaluate("chrome.storage.local.get(null).then((all) => JSON.stringify(all).includes('nora@example.com'))")).toBe(true);
  await page.close();
});

test('a template for a role shows what nobody covers, and what rests on one signal', async () => {
  const page = await open('interviews');
  await page.getByRole('link', { name: 'Interview plans' }).click();
  await page.getByRole('heading', { name: 'No interview plans yet' }).waitFor();
  await press(page, 'New template');
  await page.getByRole('dialog').getByRole('combobox', { name: 'Rubric' }).selectOption('backend-engineer-senior');
  await expect.poll(() => field(page, 'Role').inputValue()).toBe('Backend Engineer, Senior');
  await press(page, 'Create template');
  await page.getByRole('heading', { name: 'No interviews in this plan yet' }).waitFor();
  await addInterview(page, {
    title: 'Coding',
    name: 'Nora Feld',
    email: 'nora@example.com',
    covers: ['Technical Knowledge', 'Debugging & Troubleshooting'],
  });
  await addInterview(page, { title: 'System design', name: 'Jonas Reuter', covers: ['System Design & Architecture', 'Technical Knowledge'] });
  const [none, one] = await gaps(page);
  for (const name of ['Code Quality & Testing', 'API Design & Integration', 'Collaboration & Communication', 'Learning & Ownership'])
    expect(none).toContain(name);
  expect(one).toBe('Rests on one signal, so that one interviewer decides: Debugging & Troubleshooting, System Design & Architecture');
  expect(await findViolations(page)).toEqual([]);
  await page.close();
});

async function openTemplate(): Promise<Page> {
  const page = await open('interviews/plans');
  await page.getByRole('table', { name: 'Templates' }).getByRole('link', { name: 'Backend Engineer, Senior' }).click();
  await page.getByRole('grid', { name: 'Coverage' }).waitFor();
  return page;
}

test('coverage is changed by keyboard alone, and taken back', async () => {
  const page = await openTemplate();
  await cell(page, 'Coding, Nora Feld', 'Technical Knowledge').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  const reached = cell(page, 'System design, Jonas Reuter', 'Code Quality & Testing');
  expect(await reached.evaluate((box) => box === document.activeElement)).toBe(true);
  await page.getByText('System design, Jonas Reuter covers Code Quality & Testing.').waitFor();
  await expect.poll(() => gaps(page)).toContainEqual(expect.stringContaining('decides: Code Quality & Testing'));
  expect(await reached.evaluate((box) => box === document.activeElement)).toBe(true);
  await page.keyboard.press('Shift+Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('table'))).toBeNull();
  await press(page, 'Undo');
  await expect.poll(() => reached.isChecked()).toBe(false);
  await page.getByRole('list', { name: 'Gaps' }).getByRole('button', { name: 'Learning & Ownership' }).press('Enter');
  expect(await cell(page, 'Coding, Nora Feld', 'Learning & Ownership').evaluate((box) => box === document.activeElement)).toBe(true);
  await page.close();
});

test('a candidate gets a copy, whose own interviews are prepared with what they cover', async () => {
  const page = await openTemplate();
  await press(page, 'Plan for a candidate');
  await press(page, 'Create plan');
  await page.getByRole('alert').getByText('Whose plan is it?').waitFor();
  await field(page, 'Candidate').fill(candidate);
  await page.keyboard.press('Escape');
  await page.getByText('What you typed was not saved.').waitFor();
  await press(page, 'Undo');
  await expect.poll(() => field(page, 'Candidate').inputValue()).toBe(candidate);
  await field(page, 'Application id').fill('app_4711');
  await press(page, 'Create plan');
  await page.getByRole('heading', { name: candidate, level: 1 }).waitFor();
  expect(await gaps(page)).toHaveLength(2);
  await press(page, 'Edit Coding, Nora Feld');
  await field(page, 'Call link').fill(link);
  await press(page, 'Save');
  await page.getByText('Coding saved in the plan.').waitFor();
  await press(page, 'Prepare my interview');
  await page.getByText('Interview prepared.').waitFor();
  await page.getByRole('link', { name: 'Begin Coding, Nora Feld' }).waitFor();
  const dimensions = ['technical-knowledge', 'debugging-troubleshooting'];
  expect(await rowsOf(page, 'prepared')).toEqual([expect.objectContaining({ candidate, link, plan: expect.objectContaining({ dimensions }) })]);
  await cell(page, 'Coding, Nora Feld', 'Learning & Ownership').check();
  await page.getByText('Coding, Nora Feld covers Learning & Ownership.').waitFor();
  const [prepared] = await rowsOf(page, 'prepared');
  expect(prepared).toMatchObject({ plan: { dimensions: [...dimensions, 'learning-ownership'] } });
  expect(await findViolations(page)).toEqual([]);
  await page.close();
});

test('the plan fits at every size, theme and direction', async () => {
  const page = await open('interviews/plans');
  await page.getByRole('table', { name: 'Candidates' }).getByRole('link', { name: candidate }).click();
  await page.getByRole('grid', { name: 'Coverage' }).waitFor();
  const look = async (name: string, width: number) => {
    await page.setViewportSize({ width, height: 900 });
    await untilAtRest(page);
    const seen = { name, width, overflow: await overflow(page), cut: await listCutOff(page), violations: await findViolations(page) };
    expect(seen).toEqual({ name, width, overflow: 0, cut: [], violations: [] });
    if (shots !== undefined) await page.screenshot({ path: `${shots}/plan-${name}-${width}.png`, fullPage: true });
  };
  for (const width of [320, 560, 1280]) await look('light', width);
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const width of [320, 560, 1280]) await look('dark', width);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await look('forced', 560);
  await page.emulateMedia({ forcedColors: 'none' });
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  for (const width of [320, 1280]) await look('rtl', width);
  await page.evaluate(() => {
    document.documentElement.setAttribute('dir', 'ltr');
    document.documentElement.style.fontSize = '200%';
  });
  for (const width of [560, 1280]) await look('large', width);
  await page.close();
});

test('joining its call starts the interview with its dimensions in focus, and the review asks for no other', async () => {
  const call = await browser.context.newPage();
  await call.goto(link);
  const panel = await openPanel(call);
  const name = panel.getByRole('textbox', { name: 'Candidate' });
  await expect.poll(() => name.inputValue()).toBe(candidate);
  await name.press('Enter');
  await panel.getByRole('heading', { name: 'In focus' }).waitFor();
  const others = panel.getByRole('button', { name: '4 other dimensions' });
  expect(await others.getAttribute('aria-expanded')).toBe('false');
  expect(await panel.getByRole('radiogroup', { name: 'Technical Knowledge' }).count()).toBe(1);
  for (const inFocus of ['Debugging & Troubleshooting', 'Learning & Ownership'])
    expect(await panel.getByRole('button', { name: inFocus, expanded: false }).count()).toBe(1);
  expect(await panel.getByRole('button', { name: 'API Design & Integration' }).count()).toBe(0);
  await expect.poll(() => panel.getByRole('button', { name: 'Next uncovered dimension' }).getAttribute('title')).toContain('0 of 3 rated');
  expect(await findViolations(panel)).toEqual([]);
  if (shots !== undefined) await call.screenshot({ path: `${shots}/call-focus.png` });
  await others.press('Enter');
  await panel.getByRole('button', { name: 'API Design & Integration', expanded: false }).click();
  await panel.getByRole('radiogroup', { name: 'API Design & Integration' }).waitFor();
  await others.press('Enter');
  await panel.getByRole('radiogroup', { name: 'Technical Knowledge' }).waitFor();
  for (const [dimension, text] of [
    ['Technical Knowledge', 'names what the standard library does'],
    ['Debugging & Troubleshooting', 'diffed two heap dumps'],
    ['Learning & Ownership', 'reads postmortems of other teams'],
  ] as const) {
    const closed = panel.getByRole('button', { name: dimension, expanded: false });
    if ((await closed.count()) > 0) await closed.click();
    await note(panel, text);
    await panel.getByRole('radiogroup', { name: dimension }).getByRole('radio', { name: '4', exact: true }).click();
    await panel.locator(`[role=radiogroup][aria-label="${dimension}"][data-saved="true"]`).waitFor();
  }
  await panel.getByRole('button', { name: 'End and review' }).click();
  const missing = panel.getByRole('list', { name: 'Missing before you can finish' });
  await expect
    .poll(() => missing.getByRole('listitem').allTextContents())
    .toEqual(['Your recommendation', 'The 4 dimensions out of focus: mark them as Not assessed']);
  await panel.getByText('3 of 3 complete').waitFor();
  if (shots !== undefined) await call.screenshot({ path: `${shots}/call-review.png` });
  await missing.getByRole('button', { name: 'The 4 dimensions out of focus: mark them as Not assessed' }).press('Enter');
  await expect.poll(() => missing.getByRole('listitem').allTextContents()).toEqual(['Your recommendation']);
  await finish(panel);
  await panel.getByText('Saved on this device').first().waitFor();
  await expect.poll(async () => (await rowsOf(panel, 'interviews')).map(({ finishedAt }) => typeof finishedAt)).toEqual(['number']);
  await call.close();
});

async function openPlan(): Promise<Page> {
  const page = await open('interviews/plans');
  await page.getByRole('table', { name: 'Candidates' }).getByRole('link', { name: candidate }).click();
  await page.getByRole('link', { name: 'Open Coding, Nora Feld' }).waitFor();
  return page;
}

test('the plan says what became of one’s own interview, and once that is finished who else has finished', async () => {
  const page = await openPlan();
  await page.getByText('Finished').waitFor();
  const prepare = page.getByRole('button', { name: 'Prepare System design, Jonas Reuter' });
  await prepare.waitFor();
  const debriefs = await open('debriefs');
  const [, jonas] = panelOf(candidate);
  if (jonas === undefined) throw new Error('Expected a scorecard of Jonas.');
  await addFiles(debriefs, [exportOf('jonas.json', jonas)]);
  await debriefs.getByRole('list', { name: 'What came of the files' }).getByText('Read').waitFor();
  await debriefs.close();
  await prepare.waitFor({ state: 'detached' });
  expect(await page.getByRole('list', { name: 'Interviews' }).getByText('Finished').count()).toBe(2);
  await page.close();
});

test('a plan goes to a colleague as a file, and what is no plan is refused by its name', async () => {
  const page = await openPlan();
  await press(page, 'More actions');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Save as a file' }).click()]);
  const saved = await readFile(await file.path(), 'utf8');
  expect(file.suggestedFilename()).toMatch(/plan\.json$/);
  await page.goto(`${browser.origin}/workspace.html#interviews/plans`);
  const chooser = page.getByLabel('Plan files');
  await chooser.setInputFiles(fileOf('broken.json', saved.slice(0, 100)));
  await page.getByText('“broken.json” is no plan: it is not JSON, or it was cut off.').waitFor();
  const other = saved.replaceAll(candidate, 'Ada Lovelace').replace(/("plan": \{\s*"id": ")[^"]+/, '$1other');
  await chooser.setInputFiles(fileOf('ada.json', other));
  await page.getByText('The plan for Ada Lovelace is here.').waitFor();
  await page.getByRole('table', { name: 'Candidates' }).getByRole('link', { name: 'Ada Lovelace' }).waitFor();
  await press(page, 'Undo');
  await expect.poll(() => page.getByRole('link', { name: 'Ada Lovelace' }).count()).toBe(0);
  await page.close();
});

test('a plan is deleted and brought back, and erasing the candidate takes it', async () => {
  const page = await openPlan();
  await press(page, 'More actions');
  await page.getByRole('menuitem', { name: 'Delete plan' }).click();
  await page.getByText(`Plan for ${candidate} deleted.`).waitFor();
  expect(await rowsOf(page, 'plans')).toHaveLength(1);
  await press(page, 'Undo');
  await page.getByRole('table', { name: 'Candidates' }).getByRole('link', { name: candidate }).waitFor();
  await page.goto(`${browser.origin}/workspace.html#settings`);
  await page.getByRole('searchbox', { name: 'Candidate’s name' }).fill('Mara');
  await page.getByRole('checkbox', { name: /interview plan/ }).check();
  await press(page, 'Erase this candidate…');
  await press(page, 'Erase');
  await page.getByText(/^Erased:/).waitFor();
  expect((await rowsOf(page, 'plans')).map((row) => row.candidate)).toEqual([null]);
  await page.close();
});
