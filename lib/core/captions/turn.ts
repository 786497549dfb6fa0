import * as z from 'zod/mini';

/** How long a turn and a speaker's name may be, in UTF-16 code units: what a page shows beyond that is cut. */
export const turnBounds = { text: 20_000, speaker: 200 } as const;

const id = z.string().check(z.minLength(1), z.maxLength(200));
const wallClock = z.number().check(z.gte(0));

/** Who a speaker is to the interview; 'unknown' until the page or the user says so. */
export const speakerRoles = ['candidate', 'interviewer', 'unknown'] as const;
/** Who a speaker is to the interview. */
export type SpeakerRole = (typeof speakerRoles)[number];

/** What one speaker said without a break, as the call's captions showed it last. Times are wall-clock milliseconds. */
export const captionTurnSchema = z.readonly(
  z.object({
    id,
    interviewId: id,
    /** When its first word was shown, and when its last change was. */
    at: wallClock,
    until: wallClock,
    /** The speaker as the page names them; '' where it names nobody. */
    speaker: z.string().check(z.maxLength(turnBounds.speaker)),
    text: z.string().check(z.maxLength(turnBounds.text)),
  }),
);
/** What one speaker said without a break. */
export type CaptionTurn = z.infer<typeof captionTurnSchema>;

/** A turn as captions are followed: open while words may still be added; after that a correction can still change its text. */
export type FollowedTurn = Omit<CaptionTurn, 'interviewId'> & { readonly isOpen: boolean };
