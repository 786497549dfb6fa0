import { Workspace } from '@/components/workspace/Workspace';
import { toPlanRubric } from '@/lib/core/plan/change-plan';
import type { InterviewPlan, PlannedInterview } from '@/lib/core/plan/plan';
import { backendEngineerSenior as rubric } from '@/lib/rubrics/built-in/backend-engineer-senior';
import { settings } from '@/lib/settings/settings';
import { createPlan } from '@/lib/storage/plan/commands';
import { clearDatabase } from '../seed';
import type { Story } from '../story';
import { shown } from '../until';

function page(hash: string) {
  history.replaceState(null, '', `#${hash}`);
  return <Workspace />;
}

const planned = (id: string, title: string, name: string | null, dimensions: readonly string[]): PlannedInterview => ({
  id,
  title,
  interviewer: { name, email: name === null ? null : `${name.split(' ')[0]?.toLowerCase()}@example.com` },
  context: 'live-call',
  dimensions,
  startsAt: Date.UTC(2026, 11, 3, 14),
  link: null,
});

const panel: readonly PlannedInterview[] = [
  planned('coding', 'Coding', 'Nora Feld', ['technical-knowledge', 'code-quality-testing', 'debugging-troubleshooting']),
  planned('design', 'System design', 'Jonas Reuter', ['system-design-architecture', 'api-design-integration', 'technical-knowledge']),
  planned('values', '', 'Tomasz Łęcki-Wiśniewski of Platform Engineering', ['collaboration-communication', 'code-quality-testing']),
  planned('open', 'Hiring manager', null, []),
];

async function seedPlan(fields: Partial<InterviewPlan> = {}): Promise<InterviewPlan> {
  const plan: InterviewPlan = {
    id: 'plan',
    role: rubric.title,
    candidate: { name: 'Mara Lindqvist', email: 'mara@example.com', applicationId: 'app_4711' },
    rubric: toPlanRubric(rubric),
    interviews: panel,
    templateId: null,
    createdAt: Date.UTC(2026, 10, 29),
    changedAt: Date.UTC(2026, 10, 29),
    ...fields,
  };
  await createPlan(plan);
  return plan;
}

async function withPlan(fields: Partial<InterviewPlan> = {}) {
  await clearDatabase();
  await settings.interviewer.update(() => ({ name: 'Nora Feld', email: 'nora@example.com' }));
  return seedPlan(fields);
}

const template: Partial<InterviewPlan> = {
  id: 'template',
  candidate: null,
  interviews: panel.map((interview) => ({ ...interview, startsAt: null })),
};

const press = (name: string) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === name)?.click();

const story = (name: string, show: () => Promise<ReturnType<typeof page>>, act: () => Promise<void>): Story => ({
  group: 'Plans',
  name,
  page: 'workspace',
  show,
  act,
});

const onPage = (name: string, fields: Partial<InterviewPlan>, act: () => Promise<void>): Story =>
  story(
    name,
    async () => {
      const { id } = await withPlan(fields);
      return page(`interviews/plans/${id}`);
    },
    act,
  );

const all = rubric.dimensions.map(({ id }) => id);

/** The interview plans. */
export const planStories: readonly Story[] = [
  story(
    'none',
    async () => {
      await clearDatabase();
      return page('interviews/plans');
    },
    async () => void (await shown('[data-part="empty"]')),
  ),
  story(
    'a list with a template',
    async () => {
      await withPlan();
      await seedPlan(template);
      return page('interviews/plans');
    },
    async () => void (await shown('table[aria-label="Templates"]')),
  ),
  story(
    'a new one for a candidate, with what is wrong',
    async () => {
      await withPlan(template);
      return page('interviews/plans');
    },
    async () => {
      await shown('table[aria-label="Templates"]');
      press('Plan for a candidate');
      await shown('dialog');
      press('Create plan');
      await shown('dialog [role="alert"]');
    },
  ),
  onPage('of a candidate, with gaps', {}, async () => void (await shown('table[aria-label="Coverage"]'))),
  onPage('of a candidate, an interview prepared', {}, async () => {
    await shown('table[aria-label="Coverage"]');
    press('Prepare my interview');
    await shown('a[aria-label="Begin Coding, Nora Feld"]');
  }),
  onPage(
    'without gaps',
    { interviews: panel.slice(0, 2).map((interview) => ({ ...interview, dimensions: all })) },
    async () => void (await shown('[data-complete]')),
  ),
  onPage('a template', template, async () => void (await shown('table[aria-label="Coverage"]'))),
  onPage('without interviews', { interviews: [] }, async () => void (await shown('[data-part="empty"]'))),
  onPage('whose rubric has changed', { rubric: { ...toPlanRubric(rubric), title: 'Backend, last year' } }, async () => {
    await shown('table[aria-label="Coverage"]');
    await shown('[data-part="rubric-state"]');
  }),
  onPage('whose rubric is gone', { rubric: { ...toPlanRubric(rubric), id: 'gone' } }, async () => void (await shown('[data-part="rubric-state"]'))),
  onPage('an interview being edited', {}, async () => {
    (await shown('button[aria-label="Edit System design, Jonas Reuter"]')).click();
    await shown('dialog fieldset');
  }),
  onPage('being edited', {}, async () => {
    (await shown('button[aria-haspopup="menu"]')).click();
    press('Edit plan');
    await shown('dialog');
  }),
  onPage('after a change', {}, async () => {
    await shown('table[aria-label="Coverage"]');
    document.querySelector<HTMLInputElement>('tr[data-dimension="learning-ownership"] input')?.click();
    await shown('[data-part="notice"] button');
  }),
  story(
    'one that is gone',
    async () => {
      await clearDatabase();
      return page('interviews/plans/gone');
    },
    async () => void (await shown('main a[href="#interviews/plans"]')),
  ),
];
