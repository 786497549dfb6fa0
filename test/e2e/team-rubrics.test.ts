import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backendEngineerJunior } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { limits } from '../setup/limits.ts';
import { findViolations } from './harness/axe.ts';
import { putRows } from './harness/seed.ts';
import { joinTeam, openPage, shootPage, startTeamOfTwo, type TeamOfTwo } from './harness/team-devices.ts';

let team: TeamOfTwo;

beforeAll(async () => {
  team = await startTeamOfTwo();
});
afterAll(() => team?.close());

const own = { ...backendEngineerJunior, id: 'acme', title: 'Backend Engineer at Acme' };

/** Stores versions of a rubric of one's own, each with its title. */
async function putVersions(page: Page, titles: readonly string[]): Promise<void> {
  const versions = titles.map((title, at) => ({ ...own, title, version: at + 1 }));
  const rubric = versions.at(-1);
  await putRows(page, {
    rubrics: [{ id: own.id, rubric, savedAt: 1, archivedAt: null, deletedAt: null }],
    rubricVersions: versions.map((one) => ({ id: own.id, version: one.version, rubric: one, savedAt: 1, origin: 'edited' })),
  });
  await page.reload();
}

const said = (page: Page) => page.getByRole('status', { name: 'Shared with your team' });
const there = async () =>
  (await team.project.session.query(`select version, body ->> 'title' as title, author from plumbline.rubrics order by version`)).rows;

test('a version of a rubric that is shared is offered on the other device, and another under its number is told', async () => {
  const { project, ada, grace } = team;
  const adas = await joinTeam(ada, project);
  const graces = await joinTeam(grace, project);

  await putVersions(adas, ['First', own.title]);
  await adas.goto(`${ada.origin}/workspace.html#rubrics/acme`);
  await said(adas).getByText('Everyone in your team then has this version').waitFor();
  expect(await findViolations(adas)).toEqual([]);
  await adas.getByRole('button', { name: 'Share version 2 with the team' }).click();
  await said(adas).getByText('Your team has version 2.').waitFor();
  await expect.poll(there, { timeout: limits.waitMs }).toEqual([{ version: 2, title: own.title, author: 'ada@team.test' }]);
  await shootPage(adas, 'rubric-shared');

  await graces.goto(`${grace.origin}/workspace.html#rubrics`);
  await graces.getByRole('link', { name: /^Backend Engineer at Acme/ }).click();
  await said(graces).getByText('Your team has version 2.').waitFor();
  await graces.getByRole('link', { name: 'Versions' }).click();
  await graces.getByRole('list', { name: 'Versions' }).getByText('from your team').waitFor();

  // Both save a third version; Grace's is the team's.
  await putVersions(adas, ['First', own.title, 'Ada’s third']);
  await putVersions(graces, ['First', own.title, 'Grace’s third']);
  await graces.goto(`${grace.origin}/workspace.html#rubrics/acme`);
  await graces.getByRole('button', { name: 'Share version 3 with the team' }).click();
  await expect.poll(there, { timeout: limits.waitMs }).toHaveLength(2);
  await adas.goto(`${ada.origin}/workspace.html#rubrics`);
  await adas.getByRole('link', { name: /^Ada’s third/ }).click();
  await said(adas).getByText('Your team has another rubric as version 3').waitFor();
  expect(await adas.getByRole('button', { name: 'Share version 3 with the team' }).count()).toBe(0);
  expect(await findViolations(adas)).toEqual([]);
  await shootPage(adas, 'rubric-other-there');
  const settings = await openPage(ada, 'workspace.html#settings/team');
  await settings.getByRole('region', { name: '1 row of the store is not used here' }).getByText('acme 3').waitFor();
});
