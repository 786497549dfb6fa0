/** What a delivery is called in the list of those that need the user. */
export const blockedTexts = {
  list: 'Deliveries that need you',
  scorecard: 'A scorecard',
  debrief: 'A debrief',
  debriefOf: (candidate: string) => `Debrief of ${candidate}`,
} as const;
