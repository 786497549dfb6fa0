import type { Page } from 'playwright-core';
import { envelopeOf } from '@/entrypoints/gallery/seed-debrief';
import type { ScorecardEnvelope } from '@/lib/core/scorecard/scorecard-schema';
import type { Browser } from './browser.ts';
import { putRows } from './seed.ts';

/** A file as a file chooser is given it. */
export type ChosenFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** A file of a text. */
export const fileOf = (name: string, text: string): ChosenFile => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/** The JSON export of a scorecard. */
export const exportOf = (name: string, envelope: ScorecardEnvelope): ChosenFile => fileOf(name, `${JSON.stringify(envelope, null, 2)}\n`);

/** The scorecards of three interviewers who differ widely on Collaboration & Communication (3, 5 and 2). */
export const panelOf = (candidate: string): readonly ScorecardEnvelope[] => [
  envelopeOf({ candidate, interviewer: 'Nora Feld', scores: [4, 4, 5, 4, 3, null, 3], recommendation: 'yes' }),
  envelopeOf({ candidate, interviewer: 'Jonas Reuter', scores: [4, 3, 4, 4, 5, 4, 4], recommendation: 'yes' }),
  envelopeOf({ candidate, interviewer: 'Tomasz Łęcki', scores: [4, 4, null, 4, 2, 3, 4], recommendation: 'no' }),
];

/** The files of those three scorecards. */
export const panelFilesOf = (candidate: string): readonly ChosenFile[] =>
  panelOf(candidate).map((envelope, at) => exportOf(`file-${at}.json`, envelope));

/** The row of a debrief of a candidate, with the id `debrief`. */
export const debriefOf = (candidate: string) => ({
  id: 'debrief',
  candidate,
  applicationId: 'app_4711',
  added: [],
  removed: [],
  createdAt: 1,
});

/** Opens the list of debriefs. */
export async function openDebriefs({ context, origin }: Browser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/workspace.html#debriefs`);
  await page.getByRole('button', { name: 'New debrief' }).waitFor();
  return page;
}

/** Gives files to the section's chooser, and waits until all of them were read. */
export async function addFiles(page: Page, files: readonly ChosenFile[]): Promise<void> {
  await page.getByLabel('Scorecards to add').setInputFiles([...files]);
  await page.getByRole('list', { name: 'What came of the files' }).waitFor();
}

/** Stores a debrief of a candidate, adds the files of its three interviewers, and returns the list that shows it. */
export async function putDebrief(browser: Browser, candidate: string): Promise<Page> {
  const page = await openDebriefs(browser);
  await putRows(page, { debriefs: [debriefOf(candidate)] });
  await addFiles(page, panelFilesOf(candidate));
  return page;
}
