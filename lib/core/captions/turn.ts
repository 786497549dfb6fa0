import * as z from 'zod/mini';

/** How long a turn and a speaker's name may be, in UTF-16 code units. Longer ones are cut. */
export const turnBounds = { text: 20_000, speaker: 200 } as const;

const id = z.string().check(z.minLength(1), z.maxLength(200));
const wallClock = z.number().check(z.gte(0));

/** The role of a speaker; 'unknown' until the page or the user tells. */
export const speakerRoles = ['candidate', 'interviewer', 'unknown'] as const;
/** The role of a speaker. */
export type SpeakerRole = (typeof speakerRoles)[number];

/** What one speaker said without a break, in the latest wording of the captions. Times are wall-clock milliseconds. */
export const captionTurnSchema = z.readonly(
  z.object({
    id,
    interviewId: id,
    /** When its first word appeared; `until` is when it last changed. */
    at: wallClock,
    until: wallClock,
    /** The speaker as the page names them; '' where it gives no name. */
    speaker: z.string().check(z.maxLength(turnBounds.speaker)),
    text: z.string().check(z.maxLength(turnBounds.text)),
  }),
);
/** What one speaker said without a break. */
export type CaptionTurn = z.infer<typeof captionTurnSchema>;

/** A turn while captions are followed: words may be added while it is open; later its text can only be corrected. */
export type FollowedTurn = Omit<CaptionTurn, 'interviewId'> & { readonly isOpen: boolean };
