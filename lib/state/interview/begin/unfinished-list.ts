import { signal } from '@preact/signals';
import type { InterviewBrief } from '@/lib/core/interview/interview';
import { resumableUntil } from '@/lib/core/interview/resume';
import { findDefaultRubric, findStartHint, saveStartHint } from '@/lib/settings/start-hint';
import { asReadonly } from '@/lib/state/app/as-readonly';
import type { Environment } from '@/lib/state/app/environment';

const recent = 50;

const offered = 5;

/** Reads the interviews that began last, latest first, at most 50. */
export const listRecent = async () => (await import('@/lib/storage/interview/interviews')).listBriefs(recent);

/** The interviews that can be continued, and the rubric that the next one begins with. Nothing is read yet. */
export function createUnfinishedList({ now }: Pick<Environment, 'now'>) {
  /** Interviews that can be continued, latest first. */
  const unfinished = signal<readonly InterviewBrief[]>([]);

  /** The user's default rubric, or else the last used one; null before the first. */
  const lastRubric = signal<string | null>(null);

  let reading: Promise<readonly InterviewBrief[]> | undefined;

  /** Starts reading the interviews early, where one may resume; the next reading then uses the result. Returns whether one may. */
  function readAhead(): boolean {
    if (now() >= findStartHint().resumableUntil) return false;
    reading = listRecent();
    reading.catch(() => undefined);
    return true;
  }

  /** Drops what was read early: what is on disk has changed since. */
  function dropReadAhead(): void {
    reading = undefined;
  }

  /** Shows the rubric to begin with: the user's default one, or else the last used one. */
  function showLastRubric(last: string | null): void {
    lastRubric.value = findDefaultRubric() || last;
  }

  /** Reads the interviews again, and which of them can be continued. */
  async function refreshUnfinished(): Promise<readonly InterviewBrief[]> {
    const ahead = reading;
    reading = undefined;
    const interviews = await (ahead ?? listRecent());
    const last = interviews[0]?.rubric.id ?? null;
    showLastRubric(last);
    unfinished.value = interviews.filter(({ finishedAt }) => finishedAt === null).slice(0, offered);
    saveStartHint({ resumableUntil: Math.max(0, ...interviews.map(resumableUntil)), rubric: last });
    return interviews;
  }

  return { unfinished: asReadonly(unfinished), lastRubric: asReadonly(lastRubric), readAhead, dropReadAhead, showLastRubric, refreshUnfinished };
}
