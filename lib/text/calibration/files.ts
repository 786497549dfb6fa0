/** Why a file was not added. */
export const calibrationFileFaults: Readonly<Record<'too-large' | 'not-json' | 'other-kind' | 'other-version' | 'wrong-fields', string>> = {
  'too-large': 'The file has more than 4 MiB. This must be something else.',
  'not-json': 'This is not JSON, or it was cut off. Save it again.',
  'other-kind': 'This is no file of a calibration. Save the invitation or the answers from the session.',
  'other-version': 'Another version of Plumbline wrote this file. This version reads “calibration/1”.',
  'wrong-fields': 'This file of a calibration is not complete. Save it again.',
};

/** What came of answers that arrived. */
export const arrivalTexts: Readonly<Record<'new' | 'same' | 'own' | 'waits' | 'two-bodies' | 'other-samples' | 'no-session', string>> = {
  new: 'Read',
  same: 'Here already',
  own: 'Your own answers',
  waits: 'Waits, closed, until you have finished your own answers',
  'two-bodies': 'Refused: other answers of the same person are here. The first that arrived count.',
  'other-samples': 'Refused: these answers do not rate each answer of the session once.',
  'no-session': 'Refused: its session is not here. Add its invitation first.',
};

/** Other words about files of a calibration. */
export const calibrationFileTexts = {
  invited: (rubric: string) => `You are invited to rate: ${rubric}`,
  someone: 'Someone',
} as const;
