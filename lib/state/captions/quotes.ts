import type { CaptionTurn } from '@/lib/core/captions/turn';
import { shortName } from '@/lib/core/rubric/rubric';
import { callTime, formatCallTime } from '@/lib/core/time/call-time';
import type { Announcer } from '@/lib/state/app/announcer';
import type { Environment } from '@/lib/state/app/environment';
import type { InterviewModel } from '@/lib/state/interview/interview-model';
import type { NotesModel } from '@/lib/state/interview/notes-model';
import { captionTexts } from '@/lib/text/captions/captions';
import type { TranscriptModel } from './transcript-model';

type QuotesDependencies = Pick<Environment, 'newId'> &
  Pick<Announcer, 'announce'> &
  Pick<InterviewModel, 'currentInterview' | 'focusedDimension'> &
  Pick<NotesModel, 'addNote'> &
  Pick<TranscriptModel, 'turns' | 'roleOfSpeaker'>;

/** Makes notes of what was said. */
export function createQuotes({ newId, announce, currentInterview, focusedDimension, addNote, turns, roleOfSpeaker }: QuotesDependencies) {
  /** Makes a note from a turn, or from some words of it: with the turn's own time, under the focused dimension. False when it was not saved. */
  async function quoteTurn(turn: CaptionTurn, words = turn.text): Promise<boolean> {
    const interview = currentInterview.peek()?.interview;
    if (interview === undefined || interview.finishedAt !== null) return false;
    const dimension = interview.rubric.dimensions.find(({ id }) => id === focusedDimension.peek()) ?? null;
    const text = words.trim() === '' ? turn.text : words.trim();
    const note = { id: newId(), recordedAt: turn.at, text, dimension: dimension?.id ?? null, stance: null, kind: 'note', source: 'quote' } as const;
    if (!(await addNote(note))) return false;
    announce(captionTexts.quoted(formatCallTime(callTime(turn.at, interview.startedAt)), dimension === null ? null : shortName(dimension)));
    return true;
  }

  /**
   * Makes a note from the candidate's last turn, or, while no speaker is known to be the candidate, from the last turn of anyone but the interviewer.
   */
  async function quoteLatest(): Promise<boolean> {
    const all = turns.peek();
    const latest =
      all.findLast(({ speaker }) => roleOfSpeaker(speaker) === 'candidate') ??
      all.findLast(({ speaker }) => roleOfSpeaker(speaker) !== 'interviewer');
    if (latest !== undefined) return quoteTurn(latest);
    announce(captionTexts.nothingToQuote);
    return false;
  }
  return { quoteTurn, quoteLatest };
}
