/** The texts of samples that are half made, and of changes of samples that are not saved. */
export const sampleDraftTexts = {
  list: 'Not saved yet',
  /** What a listed draft is made of. */
  ofInterview: (candidate: string) => `Sample from the interview with ${candidate}`,
  ofUnnamed: 'Sample from an interview',
  ofSample: (title: string) => `Changes of ${title}`,
  continue: 'Continue',
  continueOf: (what: string) => `Continue: ${what}`,
  discard: 'Discard',
  discardOf: (what: string) => `Discard: ${what}`,
  kept: 'Kept on this device, not saved yet.',
  discarded: 'It is discarded.',
  halfMade: 'half made',
  elsewhere: 'It is open on another page of Plumbline. Continue there, or close that page first.',
  changed: 'The sample was changed or deleted elsewhere meanwhile. Nothing was changed here. Look at what is there now.',
} as const;
