import type { BrokenFile } from '../break.ts';

const stored = ['test/lib/storage/captions/suggested.test.ts'];
const drafts = ['test/lib/core/scorecard/draft-rating.test.ts'];
const listened = ['test/lib/state/suggestions/talk-listener.test.ts'];
const shown = ['test/components/panel/suggestions/suggestions.test.tsx'];

/** Breaks of suggestions: decisions of the user, drafts, and the roles of speakers. */
export const suggestionBreaks: readonly BrokenFile[] = [
  {
    file: 'lib/storage/captions/suggested-commands.ts',
    tests: stored,
    breaks: [
      { name: 'a suggestion is taken with words that nobody saw', before: "      if (turn.text !== seen) return 'changed';\n", after: '' },
      { name: 'a suggestion that is taken twice is two notes', before: "      if (before.state !== 'open') return null;\n", after: '' },
      { name: 'words that were typed since go with a suggestion', before: 'note.text === wellFormed(seen) ? ', after: 'true ? ' },
    ],
  },
  {
    file: 'lib/storage/captions/suggested.ts',
    tests: stored,
    breaks: [
      {
        name: 'a correction undoes what a person has decided',
        before: "row.state === 'open' && !isOnlyNew && ",
        after: '',
      },
      { name: 'suggestions are stored for a finished scorecard', before: '    if (lock !== null) return;\n', after: '' },
      { name: 'typed notes are learned from', before: "(source === 'quote' || source === 'suggestion')", after: 'source !== null' },
    ],
  },
  {
    file: 'lib/core/scorecard/draft-rating.ts',
    tests: drafts,
    breaks: [
      {
        name: 'words alone lift a draft above its concerns',
        before: 'strengths === concerns || (strengths > concerns ? place >= middle : place <= middle)',
        after: 'true',
      },
      { name: 'a draft is made of nothing', before: ' || (strengths + concerns === 0 && best.words.length < leastWords)', after: '' },
    ],
  },
  {
    file: 'lib/state/suggestions/hear-talk.ts',
    tests: listened,
    breaks: [
      {
        name: 'words of the interviewer are suggested',
        before: "suggested = role === 'candidate' ? toSuggested",
        after: 'suggested = isAgain || !isAgain ? toSuggested',
      },
      { name: 'a corrected turn keeps its suggestion', before: 'before?.turn.text === heard.turn.text && before.role', after: 'before?.role' },
    ],
  },
  {
    file: 'lib/state/suggestions/drafts.ts',
    tests: shown,
    breaks: [
      {
        name: 'a draft is shown before one’s own rating',
        before: 'currentInterview.value?.ratings.some((rating) => rating.dimension === dimension)',
        after: 'true',
      },
    ],
  },
  {
    file: 'components/panel/suggestions/SuggestionList.tsx',
    tests: shown,
    breaks: [{ name: 'a press takes the focus out of the note', before: ' || !hadFocus) return;', after: ') return;' }],
  },
];
