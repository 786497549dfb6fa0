import { planRubricChange, type RubricMove } from '@/lib/core/interview/change-rubric';
import type { Rubric } from '@/lib/core/rubric/rubric';
import type { Announcer } from '@/lib/state/app/announcer';
import type { Environment } from '@/lib/state/app/environment';
import type { InterviewModel } from '@/lib/state/interview/interview-model';
import { findAssessed, changeRubric as storeRubric } from '@/lib/storage/interview/change-rubric';
import { announcements } from '@/lib/text/announcements';

const count = (number: number, one: string) => `${number} ${number === 1 ? one : `${one}s`}`;

/** What a change of rubric keeps: “12 notes and 3 ratings”. */
export const describeKept = ({ kept }: RubricMove): string => `${count(kept.notes, 'note')} and ${count(kept.ratings.length, 'rating')}`;

type CorrectionsDependencies = Pick<Announcer, 'announce'> &
  Pick<InterviewModel, 'changeShown' | 'focusDimension' | 'focusedDimension' | 'currentInterview' | 'execute' | 'withInterview'> &
  Pick<Environment, 'now'>;

/** Corrections of an interview: its name, clock and rubric. */
export function createCorrections({
  announce,
  changeShown,
  focusDimension,
  focusedDimension,
  currentInterview,
  execute,
  withInterview,
  now,
}: CorrectionsDependencies) {
  /** Corrects the candidate's name and announces it; an empty or equal name changes nothing. */
  async function renameCandidate(typed: string): Promise<boolean> {
    const candidate = typed.trim();
    if (candidate === '' || candidate === currentInterview.peek()?.interview.candidate) return true;
    const renamed = await withInterview(async ({ id }) => {
      const { renameInterview } = await import('@/lib/storage/debrief/rename');
      return execute(id, renameInterview(id, candidate, now()));
    });
    if (renamed) announce(announcements.renamed(candidate));
    return renamed;
  }

  /** Continues a stopped clock as if there had been no gap. */
  const resumeClock = () => changeShown('resumeInterview', { endedAt: null });

  /** What a change of the open interview's rubric would do; null when the interview was deleted. */
  async function previewRubric(rubric: Rubric): Promise<RubricMove | null> {
    const id = currentInterview.peek()?.interview.id;
    const assessed = id === undefined ? null : await findAssessed(id);
    return assessed && planRubricChange(assessed, rubric);
  }

  /** Changes the rubric of the open interview, to another level or role, and announces what was kept. */
  async function changeRubric(rubric: Rubric): Promise<boolean> {
    const move = await previewRubric(rubric);
    const changed = await withInterview(({ id }) => execute(id, storeRubric(id, rubric, now())));
    if (!changed || move === null) return changed;
    const [first] = rubric.dimensions;
    if (first !== undefined && !rubric.dimensions.some(({ id }) => id === focusedDimension.peek())) focusDimension(first.id);
    announce(announcements.rubricChanged(rubric.title, describeKept(move)));
    return true;
  }
  return { renameCandidate, resumeClock, previewRubric, changeRubric };
}
