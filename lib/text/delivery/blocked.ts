/** What a delivery is called in the list of those that need the user. */
export const blockedTexts = {
  list: 'Deliveries that need you',
  scorecard: 'A scorecard',
  plan: 'An interview plan',
  calibration: 'A calibration session',
  rubric: 'A rubric',
  debrief: (candidate = 'somebody') => `Debrief of ${candidate}`,
} as const;
