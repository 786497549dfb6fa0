import { foldText, matchWords } from '@/lib/core/text/fold';
import { notSaved } from '@/lib/state/app/error-messages';
import { newId } from '@/lib/state/app/ids';
import type { ShowToast } from '@/lib/state/app/toast';
import { observeChanges } from '@/lib/storage/database/broadcast';
import {
  type JoinsBefore,
  joinInterviews,
  listPersonInterviews,
  type PersonInterviews,
  restoreJoins,
  separateInterview,
} from '@/lib/storage/interview/joins';
import { joinTexts } from '@/lib/text/interviews';
import type { ListedInterview } from '../list/listed-interview';

export type { PersonInterviews } from '@/lib/storage/interview/joins';

/** Reads which interviews belong to one person, now and after changes by other pages, until the signal aborts. */
export function followPerson(id: string, listener: (found: PersonInterviews) => void, signal: AbortSignal): () => void {
  const read = () =>
    void listPersonInterviews(id).then((found) => {
      if (!signal.aborted) listener(found);
    }, reportError);
  observeChanges(read, signal);
  read();
  return read;
}

/**
 * Interviews that could belong to the same person: those with the same name, or, when something is typed, those whose name or role contains it. At
 * most `most`.
 */
export function suggestSame(
  rows: readonly ListedInterview[],
  person: readonly ListedInterview[],
  typed: string,
  most: number,
): readonly ListedInterview[] {
  const own = new Set(person.map(({ id }) => id));
  const names = new Set(person.map(({ candidate }) => foldText(candidate.trim())));
  const isSearching = typed.trim() !== '';
  const fits = matchWords(typed);
  const isLikely = ({ candidate, role }: ListedInterview) =>
    isSearching ? fits(foldText(`${candidate} ${role}`)) : names.has(foldText(candidate.trim()));
  const found: ListedInterview[] = [];
  for (const row of rows) {
    if (found.length === most) break;
    if (!own.has(row.id) && isLikely(row)) found.push(row);
  }
  return found;
}

/** Joins and separates interviews of one person, with an undo in the toast. */
export function createJoining(showToast: ShowToast) {
  const attempt = async (work: () => Promise<JoinsBefore>, say: string, onChange: () => void): Promise<void> => {
    try {
      const before = await work();
      showToast(say, async () => {
        await restoreJoins(before);
        onChange();
      });
      onChange();
    } catch (error) {
      reportError(error);
      showToast(notSaved(error));
    }
  };
  return {
    join: (id: string, other: ListedInterview, onChange: () => void): Promise<void> =>
      attempt(() => joinInterviews(id, other.id, newId(), Date.now()), joinTexts.joined(other.candidate), onChange),
    separate: (other: ListedInterview, onChange: () => void): Promise<void> =>
      attempt(() => separateInterview(other.id), joinTexts.separated(other.candidate), onChange),
  };
}
