import { adaptToRubric, copyPlan, putInterview, removeInterview, setCovered, toPlanRubric } from '@/lib/core/plan/change-plan';
import type { InterviewPlan, PlanCandidate, PlannedInterview } from '@/lib/core/plan/plan';
import { failure, type Result, success } from '@/lib/core/result';
import type { RubricEntry } from '@/lib/rubrics/built-in';
import { notSaved } from '@/lib/state/app/error-messages';
import { newId } from '@/lib/state/app/ids';
import type { ShowToast } from '@/lib/state/app/toast';
import {
  changePlan,
  createPlan,
  deletePlan,
  type PlanEdit,
  type PlanRefusal,
  preparePlanInterviews,
  receivePlan,
  restorePlan,
  undoPlanEdit,
} from '@/lib/storage/plan/commands';
import { deletePrepared } from '@/lib/storage/prepared/prepared';
import { planDone, planFileTexts, planRefusals } from '@/lib/text/plan/plan';
import { type GivenPlanFile, openPlanFile } from './plan-files';
import type { PlannedRow } from './plan-view';

export { type OpenedPlan, observePlan, observePlans } from '@/lib/storage/plan/observe';

type Undo = () => Promise<Result<null, PlanRefusal>>;
/** What came of a command: its undo, null where nothing had to change. */
type Done = Result<Undo | null, PlanRefusal>;

/** What a new plan begins with: whose it is, null for a template; its role; and its rubric, or the plan that it is copied from. */
export type NewPlanFields = {
  readonly candidate: PlanCandidate | null;
  readonly role: string;
  readonly rubric: RubricEntry;
  readonly template: InterviewPlan | null;
};

/** What of a plan itself a form changes. */
export type PlanFields = Pick<InterviewPlan, 'candidate' | 'role'> & { readonly rubric: RubricEntry | null };

const undoOf =
  (edit: PlanEdit): Undo =>
  () =>
    undoPlanEdit(edit, Date.now());

async function makePlan({ candidate, role, rubric, template }: NewPlanFields, now: number): Promise<InterviewPlan> {
  if (template !== null) return { ...copyPlan(template, { candidate, newId, now }), role };
  const dates = { createdAt: now, changedAt: now };
  return { id: newId(), role, candidate, rubric: toPlanRubric(await rubric.load()), interviews: [], templateId: null, ...dates };
}

const nameOf = ({ candidate, role }: InterviewPlan): string => candidate?.name ?? role;

const removed = async (id: string): Promise<Result<null, PlanRefusal>> => ((await deletePlan(id)) === null ? failure('gone') : success(null));

/** The actions on interview plans; each shows its result in the toast, with an undo, and is false or null when nothing was changed. */
export function createPlanActions(showToast: ShowToast) {
  const attempt = async (work: () => Promise<Done>, done: string | null): Promise<boolean> => {
    try {
      const saved = await work();
      if (!saved.ok) showToast(planRefusals[saved.reason]);
      else if (done !== null && saved.value !== null) showToast(done, undoing(saved.value));
      return saved.ok;
    } catch (error) {
      reportError(error);
      showToast(notSaved(error));
      return false;
    }
  };
  const undoing = (undo: Undo) => () => attempt(async () => ((await undo()).ok ? success(null) : failure('changed')), null);
  const change = (id: string, work: (stored: InterviewPlan) => InterviewPlan, done: string) =>
    attempt(async () => {
      const edit = await changePlan(id, work, Date.now());
      if (!edit.ok) return edit;
      return success(edit.value === null ? null : undoOf(edit.value));
    }, done);
  /** Stores what `make` makes, which may have to load a rubric first. */
  const create = async (make: () => Promise<InterviewPlan>, done: string): Promise<string | null> => {
    let id: string | null = null;
    const isMade = await attempt(async () => {
      const plan = await make();
      await createPlan(plan);
      id = plan.id;
      return success(() => removed(plan.id));
    }, done);
    return isMade ? id : null;
  };
  return {
    /** Makes a plan or a template; its id, or null when it could not be saved. */
    createPlan: (fields: NewPlanFields): Promise<string | null> =>
      create(
        () => makePlan(fields, Date.now()),
        fields.candidate === null ? planDone.templateCreated(fields.role) : planDone.created(fields.candidate.name),
      ),
    /** Copies a candidate's plan as a template for its role; its id, or null when it could not be saved. */
    saveAsTemplate: (plan: InterviewPlan): Promise<string | null> =>
      create(async () => copyPlan(plan, { candidate: null, newId, now: Date.now() }), planDone.templateCreated(plan.role)),
    deletePlan: (plan: InterviewPlan): Promise<boolean> =>
      attempt(
        async () => {
          const stored = await deletePlan(plan.id);
          if (stored === null) return failure('gone');
          return success(async () => {
            await restorePlan(stored);
            return success(null);
          });
        },
        plan.candidate === null ? planDone.templateDeleted(plan.role) : planDone.deleted(nameOf(plan)),
      ),
    /** Changes what a plan is about: its role, its candidate, its rubric; a null rubric stays as it is. */
    changeFields: (plan: InterviewPlan, { role, candidate, rubric }: PlanFields): Promise<boolean> => {
      const isOther = rubric !== null && rubric.id !== plan.rubric.id;
      return attempt(async () => {
        const next = isOther ? toPlanRubric(await rubric.load()) : null;
        const edit = await changePlan(
          plan.id,
          (stored) => ({ ...(next === null ? stored : adaptToRubric(stored, next)), role, candidate }),
          Date.now(),
        );
        if (!edit.ok) return edit;
        return success(edit.value === null ? null : undoOf(edit.value));
      }, planDone.changed);
    },
    /** Brings a plan up to the rubric as it is now. */
    adaptRubric: (plan: InterviewPlan, rubric: InterviewPlan['rubric']): Promise<boolean> =>
      change(plan.id, (stored) => adaptToRubric(stored, rubric), planDone.changed),
    /** Lets an interview cover a dimension, or no longer. */
    cover: (plan: InterviewPlan, { interview, name }: PlannedRow, dimension: InterviewPlan['rubric']['dimensions'][number], isCovered: boolean) =>
      change(plan.id, (stored) => setCovered(stored, interview.id, dimension.id, isCovered), planDone.covered(name, dimension.name, isCovered)),
    /** Adds an interview, or replaces the one with its id. */
    putInterview: (plan: InterviewPlan, interview: PlannedInterview, name: string): Promise<boolean> =>
      change(plan.id, (stored) => putInterview(stored, interview), planDone.interviewSaved(name)),
    removeInterview: (plan: InterviewPlan, { interview, name }: PlannedRow): Promise<boolean> =>
      change(plan.id, (stored) => removeInterview(stored, interview.id), planDone.interviewRemoved(name)),
    /** Reads a plan from a file and stores it, unless the one that is here was changed later. Its id, null where it is no plan. */
    receiveFile: async (file: GivenPlanFile): Promise<string | null> => {
      const read = await openPlanFile(file);
      if (!read.ok) {
        showToast(planFileTexts[read.reason](file.name.slice(0, 80)));
        return null;
      }
      const plan = read.value;
      try {
        const { arrival, edit } = await receivePlan(plan);
        const undo = arrival === 'new' ? () => removed(plan.id) : edit === null ? null : undoOf(edit);
        showToast(planFileTexts[arrival](nameOf(plan)), undo === null ? null : undoing(undo));
        return plan.id;
      } catch (error) {
        reportError(error);
        showToast(notSaved(error));
        return null;
      }
    },
    /** Prepares interviews of a candidate's plan; one undo removes them all again. */
    prepare: (plan: InterviewPlan, interviews: readonly PlannedInterview[]): Promise<boolean> => {
      const prepared = interviews.map((interview) => ({ interviewId: interview.id, id: newId() }));
      return attempt(async () => {
        const added = await preparePlanInterviews(plan.id, prepared);
        if (!added.ok) return added;
        return success(async () => {
          await Promise.all(prepared.map(({ id }) => deletePrepared(id)));
          return success(null);
        });
      }, planDone.prepared(prepared.length));
    },
  };
}
