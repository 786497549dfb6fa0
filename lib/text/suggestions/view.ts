/** What Settings says of how suggestions are shown and what they learn from. */
export const suggestionViewTexts = {
  heading: 'How suggestions are shown',
  about:
    'While captions are read, what the candidate says is suggested as evidence. Nothing is a note until you take it, and nothing is rated for you.',
  live: 'List suggestions as they come',
  aboutLive: 'Otherwise they gather quietly, with their number beside the dimension.',
  draft: 'Fill a draft scorecard during the interview',
  aboutDraft:
    'For each dimension, the anchor that your accepted notes come closest to, dotted, with why. It counts for nothing until you confirm it. Otherwise a draft is shown only of what you have rated yourself.',
  learned:
    'Where you filed quotes and suggestions is learned from, on this device alone, from the notes themselves: it is never sent, and goes with the interview.',
  forget: 'Forget what was learned',
  forgotten: 'Forgotten. Your notes stay; the next talk learns from what you file from now on.',
} as const;
