import type { PlanCoverage } from '@/lib/core/plan/coverage';
import { joinNames } from '../join-names';

const moment = new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' });
const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
const percent = (share: number) => `${Math.round(share * 100)}\u00a0%`;
const dimensions = (count: number) => (count === 1 ? '1 dimension' : `${count.toLocaleString()} dimensions`);
const interviews = (count: number) => (count === 1 ? '1 interview' : `${count.toLocaleString()} interviews`);

/** What is told of a plan's coverage in a list: how many dimensions nobody covers, and how many rest on one signal. */
export function describeGaps({ rows }: PlanCoverage): string {
  const count = (signals: PlanCoverage['rows'][number]['signals']) => rows.filter((row) => row.signals === signals).length;
  const [none, one] = [count('none'), count('one')];
  const parts = [...(none === 0 ? [] : [`${none} not covered`]), ...(one === 0 ? [] : [`${one} on one signal`])];
  return parts.length === 0 ? planTexts.noGaps : parts.join(', ');
}

/** Why a plan was not changed. */
export const planRefusals = {
  gone: 'This plan is no longer on this device. Nothing was changed.',
  changed: 'The plan was changed again meanwhile, so nothing was taken back.',
  'prepared-already': 'That interview is prepared already. Nothing was changed.',
} as const;

/** The texts of interview plans, in the list and on their pages. */
export const planTexts = {
  plans: 'Interview plans',
  plan: 'Interview plan',
  reading: 'Reading the plans…',
  none: 'No interview plans yet',
  noneHint:
    'A plan says who interviews a candidate and which dimensions each interviewer covers. It shows what nobody covers, and what rests on one signal.',
  noneNext: 'Begin with a template for a role: every candidate gets a copy of it.',
  candidates: 'Candidates',
  noCandidates: 'No candidate has a plan yet.',
  templates: 'Templates',
  noTemplates: 'There is no template yet. A template is copied for each candidate of its role.',
  candidate: 'Candidate',
  role: 'Role',
  rubric: 'Rubric',
  interviews: 'Interviews',
  gaps: 'Gaps',
  changed: 'Changed',
  changedOn: (at: number) => day.format(at),
  newTemplate: 'New template',
  planCandidate: 'Plan for a candidate',
  template: 'Template',
  noTemplate: 'Without a template',
  create: 'Create plan',
  createTemplate: 'Create template',
  editPlan: 'Edit plan',
  editTemplate: 'Edit template',
  save: 'Save',
  cancel: 'Cancel',
  email: 'Candidate’s e-mail',
  applicationId: 'Application id',
  applicationHint: 'Your hiring system’s application ID. Debriefs join scorecards by it.',
  roleHint: 'Such as “Backend Engineer, Senior”',
  whoNeeded: 'Whose plan is it?',
  roleNeeded: 'Which role is it for?',
  emailFault: 'Type an e-mail address, such as grace@example.com.',
  rubricHint: 'Another rubric removes the coverage of dimensions that it does not have.',
  nothingHere: 'No plan here',
  gone: 'This plan is not on this device. It may have been deleted since.',
  toList: 'All plans',
  noGaps: 'No gaps',
  coverage: 'Coverage',
  coverageHint: 'Tick who covers what. Arrow keys move, the space bar ticks.',
  dimension: 'Dimension',
  signals: 'Signals',
  signalsOf: (count: number) => (count === 0 ? 'Not covered' : count === 1 ? 'One signal' : `${count} signals`),
  weight: (share: number) => percent(share),
  shareOfRubric: 'Part of the rubric',
  summary: ({ covered, coveredTwice }: Pick<PlanCoverage, 'covered' | 'coveredTwice'>) =>
    `${percent(covered)} of the rubric is covered, ${percent(coveredTwice)} by two interviewers or more.`,
  covers: (interview: string, dimension: string) => `${interview} covers ${dimension}`,
  allCovered: 'Every dimension is covered by two interviewers or more.',
  notCovered: 'Nobody covers',
  oneSignal: 'Rests on one signal, so that one interviewer decides:',
  coversNothing: (names: readonly string[]) => `${joinNames(names)}: no dimension is ticked.`,
  unassigned: (names: readonly string[]) => `${joinNames(names)}: nobody is assigned yet.`,
  addInterview: 'Add interview',
  editInterview: 'Edit interview',
  edit: (name: string) => `Edit ${name}`,
  remove: (name: string) => `Remove ${name}`,
  noInterviews: 'No interviews in this plan yet',
  noInterviewsHint: 'Add each interview: who interviews, and which dimensions it covers.',
  title: 'What it is about',
  titleHint: 'Such as “Coding” or “System design”',
  interviewer: 'Interviewer',
  interviewerEmail: 'Interviewer’s e-mail',
  interviewerHint: 'Leave it open in a template where that differs.',
  nobody: 'Nobody assigned',
  kind: 'Kind of interview',
  begins: 'Begins',
  link: 'Call link',
  coversLabel: 'Covers',
  nameNeeded: 'Say what it is about, or who interviews.',
  tooMany: (most: number) => `A plan has at most ${most} interviews.`,
  you: 'You',
  about: (count: number, share: number) => `${dimensions(count)}, ${percent(share)} of the rubric`,
  at: (at: number | null) => (at === null ? 'No time yet' : moment.format(at)),
  prepare: 'Prepare',
  prepareName: (name: string) => `Prepare ${name}`,
  prepareMine: (count: number) => (count === 1 ? 'Prepare my interview' : `Prepare my ${interviews(count)}`),
  prepareHint:
    'A prepared interview is offered when its call is joined, with its dimensions in focus. Prepare those in which you interview: a colleague’s would keep this candidate’s debrief closed for you.',
  signHint: 'Your own interviews can be told apart once Settings has your name or e-mail.',
  settings: 'Settings',
  stages: { prepared: 'Prepared', begun: 'Begun', finished: 'Finished' },
  begin: 'Begin',
  beginName: (name: string) => `Begin ${name}`,
  open: 'Open',
  openName: (name: string) => `Open ${name}`,
  rubricChanged: 'The rubric has changed since this plan was made.',
  rubricGone: 'The rubric of this plan is no longer on this device. Interviews are prepared with the rubric that was used last.',
  useRubric: 'Use it as it is now',
  copyTemplate: 'Save as a template',
  saveFile: 'Save as a file',
  openFile: 'Open a plan file',
  files: 'Plan files',
  more: 'More actions',
  delete: 'Delete plan',
  deleteTemplate: 'Delete template',
  notSaved: 'What you typed was not saved.',
} as const;

/** What came of a file that should hold a plan. */
export const planFileTexts = {
  new: (name: string) => `The plan for ${name} is here.`,
  newer: (name: string) => `The plan for ${name} is updated.`,
  same: (name: string) => `The plan for ${name} is here already.`,
  older: (name: string) => `The plan for ${name} that is here was changed later. Nothing was changed.`,
  'not-json': (file: string) => `“${file}” is no plan: it is not JSON, or it was cut off.`,
  'not-a-plan': (file: string) => `“${file}” is no plan that this version can read.`,
  'too-large': (file: string) => `“${file}” is too large for a plan.`,
  unreadable: (file: string) => `“${file}” could not be read. Choose it again.`,
} as const;

/** What was just done with a plan. */
export const planDone = {
  created: (name: string) => `Plan for ${name} created.`,
  templateCreated: (role: string) => `Template for ${role} created.`,
  deleted: (name: string) => `Plan for ${name} deleted. Interviews that it has prepared stay.`,
  templateDeleted: (role: string) => `Template for ${role} deleted. Candidates’ plans stay.`,
  changed: 'Plan changed.',
  covered: (interview: string, dimension: string, isCovered: boolean) =>
    isCovered ? `${interview} covers ${dimension}.` : `${interview} no longer covers ${dimension}.`,
  interviewSaved: (name: string) => `${name} saved in the plan.`,
  interviewRemoved: (name: string) => `${name} removed from the plan.`,
  prepared: (count: number) => (count === 1 ? 'Interview prepared.' : `${interviews(count)} prepared.`),
} as const;
