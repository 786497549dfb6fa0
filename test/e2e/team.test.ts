import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { limits } from '../setup/limits.ts';
import { findViolations } from './harness/axe.ts';
import { putRows, readyInterview } from './harness/seed.ts';
import { rowsOf } from './harness/stored.ts';
import { sign } from './harness/story.ts';
import { joinTeam, openPage, shootPage, startTeamOfTwo, type TeamDevice, type TeamOfTwo } from './harness/team-devices.ts';

const candidate = 'Mara Lindqvist';
const applicationId = 'app_4711';
let team: TeamOfTwo;

beforeAll(async () => {
  team = await startTeamOfTwo();
});
afterAll(() => team?.close());

/** Records a decision in the debrief that a page shows. */
async function decide(page: Page, reasons: string): Promise<void> {
  await page.getByRole('radio', { name: 'Hire', exact: true }).check();
  await page.getByRole('textbox', { name: 'Reasons' }).fill(reasons);
  await page.getByRole('button', { name: 'Record decision' }).click();
  await page.getByText(/^Recorded /).waitFor();
}

const join = (device: TeamDevice, name: string) => joinTeam(device, team.project, (page, step) => shootPage(page, `${name}-${step}`));

/** Puts an interview of the candidate's application that lacks nothing but its finish. */
async function prepare(device: TeamDevice, id: string, scorecardId: string, more: Parameters<typeof putRows>[1] = {}): Promise<void> {
  const page = await openPage(device, 'workspace.html#settings');
  await page.getByRole('navigation', { name: 'Workspace' }).waitFor();
  const rows = readyInterview(id, candidate);
  const preparation = { email: null, role: null, applicationId, link: null };
  await putRows(page, { ...rows, ...more, interviews: (rows.interviews ?? []).map((row) => ({ ...row, scorecardId, preparation })) });
  await page.close();
}

/** Finishes an interview in the panel, and waits until it has arrived everywhere. */
async function finish(device: TeamDevice, id: string): Promise<void> {
  const panel = await openPage(device, `panel.html#interview=${id}`);
  await panel.getByRole('button', { name: 'Finish scorecard' }).waitFor();
  await sign(panel);
  await panel.getByRole('button', { name: 'Finish scorecard' }).click();
  await panel.getByRole('status', { name: 'Delivery' }).getByText('Delivered').waitFor();
  await panel.close();
}

const debriefId = '0199c000-0000-7000-8000-00000000000d';
const debrief = { id: debriefId, candidate, applicationId, added: [], removed: [], createdAt: 1 };
const columns = (page: Page) => page.getByRole('table', { name: 'Scores by interviewer' }).getByRole('columnheader').allTextContents();

test('two interviewers connect, sign in by code, and see each other’s scorecards once both have finished; who leaves keeps their own alone', async () => {
  const { project, ada, grace } = team;
  const settings = await join(ada, 'team');
  await settings.getByRole('button', { name: 'Test connection' }).click();
  await settings.getByText('the store takes your scorecards').waitFor();
  expect(await findViolations(settings)).toEqual([]);
  await shootPage(settings, 'team-signed-in');
  const graces = await join(grace, 'second');
  await prepare(ada, 'i-ada', '01990000-0000-7000-8000-00000000000a');
  await prepare(grace, 'i-grace', '01990000-0000-7000-8000-00000000000b', { debriefs: [debrief] });
  await finish(grace, 'i-grace');
  const page = await openPage(grace, `workspace.html#debriefs/${debriefId}`);
  await page.getByText('Last read:').waitFor();
  const before = (await columns(page)).length;
  await finish(ada, 'i-ada');
  await expect.poll(async () => (await columns(page)).length, { timeout: limits.waitMs }).toBe(before + 1);
  expect(await findViolations(page)).toEqual([]);
  await shootPage(page, 'debrief-read');
  // The debrief that Grace began is on Ada's device, and follows what is written in it.
  const isShared = page.getByText('What is written here is in the team’s store.');
  await isShared.waitFor();
  const adas = await openPage(ada, 'workspace.html#debriefs');
  await adas.getByRole('link', { name: candidate }).click();
  await adas.getByRole('button', { name: 'Record decision' }).waitFor();
  await decide(page, 'Both saw the same.');
  await adas.getByText('Both saw the same.').waitFor();
  await adas.getByRole('button', { name: 'Change decision' }).click();
  await adas.getByRole('textbox', { name: 'Reasons' }).fill('Seen once more.');
  await adas.getByRole('button', { name: 'Record decision' }).click();
  await page.getByText('Seen once more.').waitFor();
  await shootPage(adas, 'debrief-shared');
  const written = await project.session.query('select author, kind from plumbline.debrief_entries order by updated_seq');
  expect(written.rows).toEqual([
    { author: 'grace@team.test', kind: 'decision' },
    { author: 'ada@team.test', kind: 'decision' },
  ]);
  await graces.getByRole('button', { name: 'Leave the team' }).click();
  await graces.getByRole('dialog', { name: 'Leave the team' }).getByRole('button', { name: 'Leave the team' }).click();
  await graces.getByRole('button', { name: 'Connect a store' }).waitFor();
  await expect.poll(async () => (await columns(page)).length).toBe(before);
  expect(await page.getByText('Last read:').count()).toBe(0);
  const { rows } = await project.session.query('select interviewer from plumbline.scorecards order by interviewer');
  expect(rows).toEqual([{ interviewer: 'ada@team.test' }, { interviewer: 'grace@team.test' }]);
});

test('the worker reads the store at its alarm while no page is open', async () => {
  const { project, ada } = team;
  const { context, worker, origin } = ada;
  for (const page of context.pages()) if (page.url().startsWith(origin)) await page.close();
  await project.session.query(
    `insert into plumbline.plans (id, role, panel, created_by) values ('0199c000-0000-7000-8000-0000000000aa', 'Job', '[]', 'grace@team.test')`,
  );
  // The alarm of an unpacked extension can be set to go off at once.
  await worker.evaluate(() => chrome.alarms.create('team', { when: Date.now() }));
  const listWaiting = () =>
    worker.evaluate(
      () =>
        new Promise<readonly string[]>((resolve) => {
          const opening = indexedDB.open('plumbline');
          opening.onsuccess = () => {
            const reading = opening.result.transaction('teamInbox').objectStore('teamInbox').getAllKeys();
            reading.onsuccess = () => {
              opening.result.close();
              resolve(reading.result.map(String));
            };
          };
        }),
    );
  await expect.poll(listWaiting).toContain('plans,0199c000-0000-7000-8000-0000000000aa');
});

test('an owner erases a candidate here and in the store, after being told what goes there', async () => {
  const { project, ada } = team;
  await project.session.query(`update plumbline.members set role = 'owner' where email = 'ada@team.test'`);
  const list = await openPage(ada, 'workspace.html#debriefs');
  const settings = await openPage(ada, 'workspace.html#settings/team');
  await settings.getByText('Signed in as ada@team.test, an owner of this team.').waitFor();
  const page = await openPage(ada, 'workspace.html#settings');
  await page.getByRole('searchbox', { name: 'Candidate’s name' }).fill(candidate);
  const stored = page.getByRole('list', { name: 'Stored under this name' });
  // Not the box beside it, which puts an interview on hold.
  const boxes = stored.getByRole('checkbox', { name: /^Mara Lindqvist/ });
  await boxes.first().waitFor();
  for (const box of await boxes.all()) if (!(await box.isChecked())) await box.check();
  await page.getByRole('checkbox', { name: 'Also erase this candidate in the team’s store' }).check();
  await page.getByRole('button', { name: 'Erase this candidate…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Erase this candidate' });
  await dialog.getByText('everybody’s scorecards and debriefs of this candidate are erased').waitFor();
  expect(await findViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Erase', exact: true }).click();
  await page.getByText(/^Erased: /).waitFor();
  const left = async () => {
    const { rows } = await project.session.query(`select (select count(*) from plumbline.scorecards)::integer as scorecards,
      (select count(*) from plumbline.debrief_entries)::integer as entries, (select count(*) from plumbline.erasures)::integer as erasures`);
    return rows;
  };
  await expect.poll(left).toEqual([{ scorecards: 0, entries: 0, erasures: 1 }]);
  await list.getByText('No debriefs yet').waitFor();
  expect(await rowsOf(page, 'received')).toEqual([]);
});
