import * as z from 'zod/mini';
import { speakerRoles } from './turn';

const id = z.string().check(z.minLength(1), z.maxLength(200));
const wallClock = z.number().check(z.gte(0));

/** What was said of consent, and done about it: an entry for each act, never changed. Times are wall-clock milliseconds. */
export const consentEntrySchema = z.readonly(
  z.object({
    id,
    interviewId: id,
    at: wallClock,
    act: z.enum(['agreed', 'stopped', 'deleted']),
    /** The interviewer who said so, as the settings name them; '' where they name nobody. */
    by: z.string().check(z.maxLength(500)),
    /** The sentence that the candidate was told; '' for acts that tell none. */
    wording: z.string().check(z.maxLength(2000)),
  }),
);
/** What was said of consent, or done about it. */
export type ConsentEntry = z.infer<typeof consentEntrySchema>;

/** What was chosen for one interview's transcript. */
export const transcriptChoicesSchema = z.readonly(
  z.object({
    interviewId: id,
    /** Who each speaker is, by the name the page gives ('' for the unnamed), where the user has said so. */
    speakers: z.record(z.string(), z.enum(speakerRoles)),
    /** Whether the turns stay once the scorecard is finished. */
    staysAfterFinish: z.boolean(),
  }),
);
/** What was chosen for one interview's transcript. */
export type TranscriptChoices = z.infer<typeof transcriptChoicesSchema>;

/** How reading captions stands: off, asking for consent, on its way, reading, or on without any captions to read. */
export type CaptionStatus = 'off' | 'asking' | 'starting' | 'reading' | 'no-captions' | 'lost';

/** Why nothing is read although reading is switched on: captions are off in the call, or were lost. */
export type CaptionsFault = Extract<CaptionStatus, 'no-captions' | 'lost'>;

/** Whether captions can be read where a panel stands, and why not. */
export type CaptionsPlace = 'ready' | 'elsewhere' | 'no-call' | 'unsupported';
