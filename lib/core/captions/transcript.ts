import * as z from 'zod/mini';
import { speakerRoles } from './turn';

const id = z.string().check(z.minLength(1), z.maxLength(200));
const wallClock = z.number().check(z.gte(0));

/** One step of consent: what was said or done. Entries are never changed. Times are wall-clock milliseconds. */
export const consentEntrySchema = z.readonly(
  z.object({
    id,
    interviewId: id,
    at: wallClock,
    act: z.enum(['agreed', 'stopped', 'deleted']),
    /** The interviewer who recorded it, as named in the settings; '' where the settings have no name. */
    by: z.string().check(z.maxLength(500)),
    /** The sentence that the candidate was told; '' for steps without one. */
    wording: z.string().check(z.maxLength(2000)),
  }),
);
/** One step of consent. */
export type ConsentEntry = z.infer<typeof consentEntrySchema>;

/** The user's choices for one interview's transcript. */
export const transcriptChoicesSchema = z.readonly(
  z.object({
    interviewId: id,
    /** The role of each speaker, by the page's name for them ('' for the unnamed), where the user has assigned one. */
    speakers: z.record(z.string(), z.enum(speakerRoles)),
    /** Whether the turns stay once the scorecard is finished. */
    staysAfterFinish: z.boolean(),
  }),
);
/** The user's choices for one interview's transcript. */
export type TranscriptChoices = z.infer<typeof transcriptChoicesSchema>;

/** The state of reading captions: off, asking for consent, starting, reading, on without captions to read, or lost. */
export type CaptionStatus = 'off' | 'asking' | 'starting' | 'reading' | 'no-captions' | 'lost';

/** How many turns an interview's transcript can have, and how much text, in UTF-16 code units: far more than people say in a day of talk. */
export const transcriptBounds = { turns: 20_000, text: 2_000_000 } as const;

/** Why turns were left out: the page sends more than people can speak, or the transcript has no room for more. */
export type Excess = 'too-fast' | 'full';

/** Why nothing is read although reading is on: captions are off in the call, or can no longer be found. */
export type CaptionsFault = Extract<CaptionStatus, 'no-captions' | 'lost'>;

/** Whether captions can be read where a panel stands, and why not. */
export type CaptionsPlace = 'ready' | 'elsewhere' | 'no-call' | 'unsupported';
