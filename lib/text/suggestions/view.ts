/** What Settings says of how suggestions are shown and what they learn from. */
export const suggestionViewTexts = {
  heading: 'How suggestions are shown',
  about:
    'While captions are read, what the candidate says is suggested as evidence. Nothing is a note until you take it, and nothing is rated for you.',
  live: 'List suggestions as they come',
  aboutLive: 'Otherwise only their number is shown beside the dimension.',
  draft: 'Fill a draft scorecard during the interview',
  aboutDraft:
    'For each dimension, the anchor most similar to your accepted notes, dotted, with the reason. It does not count until you confirm it. Otherwise a draft is shown only for dimensions that you have rated.',
  learned:
    'Plumbline learns from where you filed quotes and suggestions. It does so on this device, from the notes themselves: nothing is sent, and deleting an interview deletes that too.',
  forget: 'Forget what was learned',
  forgotten: 'Forgotten. Your notes stay; from the next call on, Plumbline learns from what you file now.',
} as const;
