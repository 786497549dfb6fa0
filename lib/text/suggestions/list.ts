import type { Suggested } from '@/lib/core/captions/suggested';
import type { DraftRating } from '@/lib/core/scorecard/draft-rating';

/** Texts about suggestions. */
export const suggestionTexts = {
  list: 'Suggestions',
  take: 'Take',
  elsewhere: 'File elsewhere',
  refuse: 'Refuse',
  taken: 'Taken as a note. Undo takes it back.',
  refused: 'Refused. Undo opens it again.',
  reopened: 'The suggestion is open again.',
  keys: 'Enter takes it, # files it elsewhere, Delete refuses it',
} as const;

/** Why no more is suggested in this talk, and what goes on. */
export const suggestionTroubles = {
  'too-slow': 'Suggestions have stopped: one took too long. Your notes and the transcript continue.',
  failed: 'Suggestions have stopped: something went wrong. Your notes and the transcript continue.',
} as const;

/** How many suggestions there are. */
export const countSuggestions = (count: number): string => (count === 1 ? '1 suggestion' : `${count.toLocaleString()} suggestions`);

/** Why a turn is suggested: “after: Tell me about the last bug that fooled you”, “bisected, reproduced”. */
export function explainSuggestion({ reasons, cue }: Pick<Suggested, 'reasons' | 'cue'>): readonly string[] {
  const why = reasons.map((reason) => (reason.reason === 'after' ? `after: ${reason.question}` : reason.words.join(', ')));
  return cue?.kind === 'signal' ? [...why, `cue: ${cue.text}`] : why;
}

const count = (many: number, one: string) => `${many.toLocaleString()} ${one}${many === 1 ? '' : 's'}`;

/** Why an anchor is drafted: “2 strengths, 1 concern; words: bisected, cause”. */
export function explainDraft({ strengths, concerns, words }: Pick<DraftRating, 'strengths' | 'concerns' | 'words'>): string {
  const stances = [strengths > 0 && count(strengths, 'strength'), concerns > 0 && count(concerns, 'concern')].filter((part) => part !== false);
  return [stances.join(', '), words.length > 0 && `words: ${words.join(', ')}`].filter((part) => part !== '' && part !== false).join('; ');
}
