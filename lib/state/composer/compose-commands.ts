import type { Draft, Interview } from '@/lib/core/interview/interview';
import { findMention, type Mention, readBeginning, type Stance } from '@/lib/core/note/compose';
import { parseRatingCommand } from '@/lib/core/note/compose-commands';
import { stanceLabels } from '@/lib/core/note/stance';
import { matchDimensions } from '@/lib/core/rubric/match-dimensions';
import type { Announcer } from '@/lib/state/app/announcer';
import type { DraftModel } from '@/lib/state/composer/draft-model';
import { describeDimension, describeRating } from '@/lib/state/interview/describe-edit';
import type { InterviewModel } from '@/lib/state/interview/interview-model';
import type { Ratings } from '@/lib/state/interview/rating';
import { announcements } from '@/lib/text/announcements';

const none = { id: null, name: 'No dimension' };

/** Whether only the `#word` is typed: then it can only be meant as a choice. In a sentence it may be text, as in “bug #3”. */
const standsAlone = (text: string, { start, end }: Mention) => `${text.slice(0, start)}${text.slice(end)}`.trim() === '';

type ComposeCommandsDependencies = Pick<Announcer, 'announce' | 'announceLater'> &
  Pick<Ratings, 'rateDimension'> &
  Pick<InterviewModel, 'currentInterview'> &
  Pick<DraftModel, 'beginDraft' | 'completing' | 'draft' | 'updateDraft' | 'setCompleting'>;

/** Handles the signs typed into a note: stance, rating, lookup. */
export function createComposeCommands({
  announce,
  announceLater,
  rateDimension,
  currentInterview,
  beginDraft,
  completing,
  draft,
  updateDraft,
  setCompleting,
}: ComposeCommandsDependencies) {
  /** Sets the stance of a note and announces it, because its sign disappears from the field. */
  function applyStance(before: Draft, stance: Stance, text = before.text): void {
    updateDraft({ ...before, stance, text });
    if (stance !== before.stance) announce(stance === null ? 'No longer a strength, a concern or a follow-up' : stanceLabels[stance]);
  }

  /** Toggles the stance of the note being typed. */
  function setStance(interviewId: string, stance: Stance): void {
    const before = draft.peek() ?? beginDraft(interviewId);
    applyStance(before, before.stance === stance ? null : stance);
  }

  /** Removes the stance and dimension chosen for a note that has no text yet; false when there were none. */
  function dropSigns(): boolean {
    const before = draft.peek();
    if (before === null || before.text !== '') return false;
    updateDraft({ ...before, stance: null, dimension: null, pinned: false });
    announce('Taken back: what was chosen for this note');
    return true;
  }

  /** Handles the beginning of a note: returns the remaining text, or opens the lookup; null where it is ordinary text. */
  function applyBeginning(interviewId: string, typed: string): { readonly text: string; readonly lookUp: boolean } | null {
    const before = draft.peek() ?? beginDraft(interviewId);
    const beginning = readBeginning(typed, before.stance);
    if (beginning === null) return null;
    if (beginning === 'look-up') {
      updateDraft({ ...before, text: '' });
      return { text: '', lookUp: true };
    }
    applyStance(before, beginning.stance, beginning.text);
    return { text: beginning.text, lookUp: false };
  }

  /** Files the note being typed under a dimension, or none, whatever dimension has the focus, and announces it. */
  function pinDraft(interview: Interview, dimension: string | null): void {
    updateDraft({ ...(draft.peek() ?? beginDraft(interview.id)), dimension, pinned: true });
    announce(`This note: ${describeDimension(dimension, interview)}`);
  }

  let dismissed: number | null = null;

  /** Opens, narrows or closes the completion according to the text before the caret. A dismissed one stays closed for its word. */
  function followMention({ rubric }: Interview, text: string, caret: number): void {
    const mention = findMention(text, caret);
    if (mention === null || mention.start !== dismissed) dismissed = null;
    const options = mention === null ? [] : matchDimensions([...rubric.dimensions, none], mention.query);
    if (mention === null || options.length === 0 || dismissed !== null) setCompleting(null);
    else setCompleting({ mention, options, active: standsAlone(text, mention) ? 0 : null });
  }

  /** Closes the completion until another word is begun. */
  function dismissCompletion(): void {
    dismissed = completing.peek()?.mention.start ?? null;
    setCompleting(null);
  }

  /** Highlights the next option, or the previous one; from none, the first or the last. */
  function moveCompletion(by: number): void {
    const open = completing.peek();
    if (open === null) return;
    const { length } = open.options;
    const from = open.active ?? (by > 0 ? -1 : length);
    setCompleting({ ...open, active: (from + by + length) % length });
  }

  /** Rates the dimension when the text is a rating command; false when it is an ordinary note. */
  async function rateByDraft(composed: Draft, dimension: string | null): Promise<boolean> {
    const value = parseRatingCommand(composed.text);
    const interview = currentInterview.peek()?.interview;
    if (value === null || interview === undefined) return false;
    if (dimension === null) {
      announce(announcements.noDimensionToRate);
      return true;
    }
    updateDraft({ ...composed, text: '', stance: null, pinned: false, dimension: null });
    const announceRated = announceLater();
    const rated = await rateDimension(dimension, value);
    if (rated) announceRated(`${describeDimension(dimension, interview)}: ${describeRating(value)}`);
    else if (draft.peek() === null) updateDraft(composed);
    return true;
  }
  return { setStance, dropSigns, applyBeginning: applyBeginning, pinDraft, followMention, dismissCompletion, moveCompletion, rateByDraft };
}
