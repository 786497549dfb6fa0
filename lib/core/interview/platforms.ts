/** The call platforms, as the wire format names them. */
export const platforms = ['meet', 'zoom', 'teams', 'webex', 'jitsi', 'whereby', 'other', 'none'] as const;
