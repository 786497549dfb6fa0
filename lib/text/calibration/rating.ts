/** The texts of rating the answers of a session. */
export const ratingTexts = {
  alone: 'Rate each answer alone. What others and the expert gave is shown once you have finished.',
  progress: (rated: number, samples: number) => `${rated} of ${samples} rated`,
  place: (at: number, samples: number) => `Answer ${at} of ${samples}`,
  answers: 'Answers',
  done: 'rated',
  open: 'not rated',
  sharedAnchor: 'Same anchor as 1, to a lesser degree.',
  evidence: 'Evidence',
  evidenceHint: 'What in the answer is this rating based on? One sentence.',
  keys: '1 to 5 rate, Enter goes to the next answer.',
  previous: 'Previous',
  next: 'Next',
  finish: 'Finish answers',
  finishHint: 'Finished answers stay as they are. Then the comparison opens.',
  saveInvitation: 'Save invitation',
} as const;
