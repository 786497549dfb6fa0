import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { limits } from '../setup/limits.ts';
import { findViolations } from './harness/axe.ts';
import { rowsOf } from './harness/stored.ts';
import { joinTeam, openPage, shootPage, startTeamOfTwo, type TeamOfTwo } from './harness/team-devices.ts';

let team: TeamOfTwo;

beforeAll(async () => {
  team = await startTeamOfTwo();
});
afterAll(() => team?.close());

const samples = 2;

/** Rates every answer by keyboard, from where the page opened, and finishes. */
async function rateAll(page: Page, score: number): Promise<void> {
  for (let at = 0; at < samples; at++) {
    const part = page.getByRole('region', { name: `Answer ${at + 1} of ${samples}` });
    await part.waitFor();
    await page.keyboard.press(String(score));
    await page.keyboard.type(`Because of what was said in ${at + 1}.`);
    await part.locator('textarea[data-saved="true"]').waitFor();
    await page.keyboard.press('Enter');
  }
  await page.getByRole('button', { name: 'Finish answers' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Enter');
}

const poll = <Value>(look: () => Promise<Value>) => expect.poll(look, { timeout: limits.waitMs });
const answersThere = async () => (await team.project.session.query('select rater from plumbline.calibration_answers order by rater')).rows;
const ratings = (page: Page) => page.getByRole('table', { name: 'Ratings', exact: true });
const said = (page: Page) => page.getByRole('status', { name: 'Shared with your team' });

test('a session is shared with the team, rated by each alone, and compared once both have finished', async () => {
  const { project, ada, grace } = team;
  await joinTeam(ada, project);
  await joinTeam(grace, project);

  const adas = await openPage(ada, 'workspace.html#calibration');
  await adas.getByRole('button', { name: 'New session' }).click();
  const dialog = adas.getByRole('dialog');
  await dialog.getByText('14 answers chosen').waitFor();
  for (let left = 14; left > samples; left--) await dialog.getByRole('checkbox', { checked: true }).last().uncheck();
  await dialog.getByRole('button', { name: 'Begin session' }).click();
  await said(adas).getByText('Nobody sees another’s answers before finishing their own.').waitFor();
  await adas.getByRole('button', { name: 'Share with the team' }).click();
  await said(adas).getByText('Your team rates the same answers, each alone.').waitFor();
  expect(await findViolations(adas)).toEqual([]);
  await shootPage(adas, 'calibration-shared');
  await poll(async () => (await project.session.query('select author from plumbline.calibration_sessions')).rows).toHaveLength(1);

  const graces = await openPage(grace, 'workspace.html#calibration');
  await graces.getByRole('table', { name: 'Calibration sessions' }).getByRole('link').click();
  await said(graces).getByText('Your team rates the same answers, each alone.').waitFor();
  await rateAll(graces, 4);
  await graces.getByText('go to the team’s store by themselves').waitFor();
  await poll(answersThere).toEqual([{ rater: 'grace@team.test' }]);

  // Ada's device has asked since, and holds nothing of it.
  await adas.reload();
  await adas.getByText('Last read:').waitFor();
  expect([await rowsOf(adas, 'calibrationAnswers'), await rowsOf(adas, 'teamInbox')]).toEqual([[], []]);
  await adas.getByRole('region', { name: `Answer 1 of ${samples}` }).waitFor();
  await rateAll(adas, 2);
  await ratings(adas).waitFor();
  for (const page of [adas, graces]) {
    const figure = page.getByRole('figure', { name: 'Agreement' });
    await figure.locator('figcaption').getByText('2 raters, 2 answers').waitFor();
  }
  expect(await answersThere()).toEqual([{ rater: 'ada@team.test' }, { rater: 'grace@team.test' }]);
  await said(adas).getByText('Your answers are in the team’s store.').waitFor();
  expect(await findViolations(adas)).toEqual([]);
  await shootPage(adas, 'calibration-compared');
});
