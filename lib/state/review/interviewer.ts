import { signal } from '@preact/signals';
import type { Interviewer } from '@/lib/core/scorecard/scorecard';
import { settings } from '@/lib/settings/settings';
import { asReadonly } from '@/lib/state/app/as-readonly';
import type { Attempts } from '@/lib/state/app/attempt';

const known = (text: string) => (text.trim() === '' ? null : text.trim());

/** The interviewer on this device. */
export type InterviewerModel = ReturnType<typeof createInterviewerModel>;

type InterviewerDependencies = Pick<Attempts, 'attempt'>;

/** The interviewer on this device. */
export function createInterviewerModel({ attempt }: InterviewerDependencies) {
  /** The interviewer on this device; null until it is read. */
  const interviewer = signal<Interviewer | null>(null);

  /** Counts changes, so that the result of a read that began before one is not shown after it. */
  let signatures = 0;

  /** Reads who interviews on this device. */
  async function loadInterviewer(): Promise<void> {
    const before = signatures;
    const found = await settings.interviewer.get();
    if (before === signatures) interviewer.value = found;
  }

  let saving: Promise<unknown> = Promise.resolve();

  /** Resolves once the last given name is stored, or could not be. */
  const nameSaved = (): Promise<unknown> => saving;

  async function save(signed: Interviewer): Promise<void> {
    if (!(await attempt(() => settings.interviewer.update(() => signed), 'interviewer'))) await loadInterviewer();
  }

  /** Stores the interviewer, who appears in every later scorecard. */
  function signAs(name: string, email: string): Promise<unknown> {
    const signed = { name: known(name), email: known(email) };
    signatures += 1;
    interviewer.value = signed;
    saving = save(signed);
    return saving;
  }
  return { interviewer: asReadonly(interviewer), loadInterviewer, nameSaved, signAs };
}
