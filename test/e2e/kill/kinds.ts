import type { Page } from 'playwright-core';
import { backendEngineerJunior } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { writeRubricMarkdown } from '@/lib/rubrics/files/markdown-write';
import { openReady, putRows, readyInterview } from '../harness/seed.ts';
import { note, sign, start } from '../harness/story.ts';
import { hear } from './hear.ts';
import type { Kind } from './kind.ts';
import { readStored, type Stored } from './stored.ts';

/** Starts the interview, or finds it again after a death. */
async function beginInterview(page: Page, origin: string, round: number): Promise<void> {
  await page.goto(`${origin}/panel.html`);
  if (round === 0) await start(page, 'Grace Candidate');
  await page.getByRole('textbox', { name: 'Note', exact: true }).waitFor();
}

const hasNote = ({ notes = [] }: Stored, thing: string) => (notes.some(({ text }) => text === thing) ? 'kept' : '');

const type: Kind = {
  begin: beginInterview,
  change: async (page, ledger, name) => {
    ledger.begin(name, 'kept');
    await note(page, name);
    ledger.acknowledge(name, 'kept');
  },
  find: hasNote,
};

const rate: Kind = {
  begin: beginInterview,
  change: async (page, ledger) => {
    const scale = page.getByRole('radiogroup', { name: 'Technical Knowledge' });
    const before = Number((await scale.locator('[aria-checked="true"]').allTextContents())[0] ?? 0);
    const score = String((before % 5) + 1);
    ledger.begin('technical-knowledge', score);
    await scale.getByRole('radio', { name: score, exact: true }).click();
    await page.locator('[role=radiogroup][data-saved="true"] [role=radio][aria-checked="true"]', { hasText: score }).waitFor();
    ledger.acknowledge('technical-knowledge', score);
  },
  find: ({ ratings = [] }, thing) => String(ratings.find(({ dimension }) => dimension === thing)?.value ?? ''),
};

const undo: Kind = {
  begin: beginInterview,
  change: async (page, ledger, name) => {
    await type.change(page, ledger, name, '');
    const field = page.getByRole('textbox', { name: 'Note', exact: true });
    ledger.begin(name, '');
    await field.press('Control+z');
    await page.locator('[data-part="said"]', { hasText: `Undone: note` }).filter({ hasText: name }).waitFor();
    ledger.acknowledge(name, '');
    ledger.begin(name, 'kept');
    await field.press('Control+y');
    await page.locator('[data-part="said"]', { hasText: 'Redone: note' }).filter({ hasText: name }).waitFor();
    ledger.acknowledge(name, 'kept');
  },
  find: hasNote,
};

const edit: Kind = {
  begin: async (page, origin, round) => {
    await beginInterview(page, origin, round);
    if (round === 0) await note(page, 'the edited note, first');
  },
  change: async (page, ledger, name) => {
    const words = `the edited note, ${name}`;
    await page.getByRole('textbox', { name: 'Note', exact: true }).press('ArrowUp');
    const editor = page.getByRole('textbox', { name: /^Words of note/ });
    await editor.fill(words);
    ledger.begin('the edited note', words);
    await editor.press('Enter');
    await page.locator('li[data-saved="true"]', { hasText: words }).waitFor();
    ledger.acknowledge('the edited note', words);
  },
  find: ({ notes = [] }, thing) => String(notes.find(({ text }) => String(text).startsWith(thing))?.text ?? ''),
};

/** What is shown of a scorecard that is finished, where it has no destination. */
const savedHere = (page: Page) => page.getByRole('status', { name: 'Delivery' }).getByText('Saved on this device');

const finish: Kind = {
  begin: async (page, origin) => {
    await page.goto(`${origin}/panel.html`);
  },
  change: async (page, ledger, name, origin) => {
    await openReady(page, origin, name);
    ledger.begin(name, 'finished');
    await page.getByRole('button', { name: 'Finish scorecard' }).click();
    await savedHere(page).waitFor();
    ledger.acknowledge(name, 'finished');
  },
  find: ({ interviews = [] }, thing) => (typeof interviews.find(({ candidate }) => candidate === thing)?.finishedAt === 'number' ? 'finished' : ''),
};

const openAmended = async (page: Page, origin: string) => {
  await page.goto('about:blank');
  await page.goto(`${origin}/panel.html#interview=amended`);
};

const revisionOf = ({ interviews = [] }: Stored, thing: string) => String(interviews.find(({ id }) => id === thing)?.revision ?? '');

const amend: Kind = {
  begin: async (page, origin, round) => {
    await page.goto(`${origin}/workspace.html#settings`);
    await page.getByRole('navigation', { name: 'Workspace' }).waitFor();
    if (round > 0) return;
    await putRows(page, readyInterview('amended', 'Ada Amended'));
    await openAmended(page, origin);
    await sign(page);
    await page.getByRole('button', { name: 'Finish scorecard' }).click();
    await savedHere(page).waitFor();
  },
  change: async (page, ledger, name, origin) => {
    await openAmended(page, origin);
    const amends = page.getByRole('button', { name: 'Amend this scorecard' });
    const reason = page.getByRole('textbox', { name: 'Reason for the amendment' });
    await amends.or(reason).first().waitFor();
    if ((await reason.count()) === 0) await amends.click();
    await reason.fill(name);
    await page.getByRole('textbox', { name: 'Summary' }).fill(`Careful and clear, ${name}`);
    const revision = String(Number(revisionOf(await readStored(page), 'amended')) + 1);
    ledger.begin('amended', revision);
    await page.getByRole('button', { name: 'Finish amendment' }).click();
    await page.getByRole('status', { name: 'Delivery' }).getByText(`revision ${revision}`).first().waitFor();
    ledger.acknowledge('amended', revision);
  },
  find: revisionOf,
};

const importing: Kind = {
  begin: async (page, origin) => {
    await page.goto(`${origin}/workspace.html#rubrics`);
    await page.getByRole('searchbox', { name: 'Find a rubric' }).waitFor();
  },
  change: async (page, ledger, name) => {
    const text = writeRubricMarkdown({ ...backendEngineerJunior, id: name.replaceAll(' ', '-'), title: name });
    await page.getByLabel('File to import').setInputFiles({ name: 'ours.md', mimeType: 'text/plain', buffer: Buffer.from(text) });
    ledger.begin(name, 'kept');
    await page.getByRole('button', { name: 'Import rubric' }).click();
    await page.getByRole('article', { name }).getByText('Version 1, saved').waitFor();
    ledger.acknowledge(name, 'kept');
  },
  find: ({ rubricVersions = [] }, thing) => (rubricVersions.some((row) => JSON.stringify(row).includes(`"${thing}"`)) ? 'kept' : ''),
};

/** Every kind of change that is acknowledged on screen. */
export const kinds = { type, rate, undo, edit, finish, amend, import: importing, hear } as const;
