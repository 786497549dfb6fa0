/* Texts that become part of a scorecard and are sent with it: English, whatever the interface's language. */

/** Why a scorecard is amended when its characters are repaired. */
export const repairReason = 'Characters that some systems refuse (U+0000, half of a character) were replaced by \uFFFD. Nothing else was changed.';
