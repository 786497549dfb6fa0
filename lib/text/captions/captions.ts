import type { CaptionStatus, CaptionsFault, CaptionsPlace, ConsentEntry, Excess } from '@/lib/core/captions/transcript';
import type { SpeakerRole } from '@/lib/core/captions/turn';
import type { Platform } from '@/lib/core/interview/interview';

/** The suggested sentence for telling the candidate about captions. */
export const consentSentence =
  'I would like my interview tool to read the live captions of this call, so that I can listen instead of typing. It reads text only, on my computer: no audio or video is recorded, and the text is deleted when my scorecard is finished. Is that all right with you?';

/** Texts about reading captions. */
export const captionTexts = {
  heading: 'Transcript',
  read: 'Read captions',
  ask: 'Captions count as a recording. Tell the candidate, and read them only if they agree.',
  sentence: 'What you tell them',
  copy: 'Copy for the chat',
  copied: 'Copied. Paste it into the call’s chat.',
  notCopied: 'The browser did not allow copying. Select the text instead.',
  by: 'Your name, for the log',
  nameMissing: 'Enter your name: the log says who asked.',
  agrees: 'The candidate agrees',
  cancel: 'Cancel',
  starting: 'Looking for the captions…',
  waiting: 'Reading. What is said appears here.',
  stay: 'Keep the transcript when the scorecard is finished',
  keepOrDelete: 'Keep or delete',
  remove: 'Delete transcript',
  removeAsk: 'Delete everything that was read? Notes that you made of quotes stay.',
  removeYes: 'Delete',
  removeNo: 'Keep it',
  removed: 'The transcript was deleted. Notes that you made of quotes stay.',
  stopped: 'Captions are no longer read.',
  started: 'Captions are read now.',
  newest: 'Go to newest',
  find: 'Find in transcript',
  words: 'Words in transcript',
  found: (count: number) => (count === 0 ? 'No turn fits.' : `${count.toLocaleString()} found`),
  inTranscript: 'In the transcript',
  newestListed: (count: number) => `The newest ${count} are listed.`,
  who: 'Who spoke',
  whoIs: (name: string) => `Who is ${name}`,
  unnamed: 'Unnamed speaker',
  speaker: 'Speaker',
  role: 'Who it is',
  time: 'Spoke for',
  turns: 'Turns',
  quote: (time: string) => `Make a note of ${time}`,
  quoteHint: 'Make a note of this turn, or of the words selected in it  Q',
  quoted: (time: string, name: string | null) => `Quoted ${time}${name === null ? '' : ` under ${name}`}. Undo takes it back.`,
  nothingToQuote: 'Nothing was said yet that could be quoted.',
  log: 'Consent to captions',
  keptTurns: (count: number) => (count === 1 ? '1 turn' : `${count.toLocaleString()} turns`),
  fold: 'Fold the transcript',
  unfold: 'Show the transcript',
} as const;

/** What the mark says while reading captions is on, however it goes; in the states that are left out there is no mark. */
export const markTexts: Readonly<Record<Exclude<CaptionStatus, 'off' | 'asking'>, string>> = {
  starting: 'Captions are being looked for',
  reading: 'Captions are being read',
  'no-captions': 'Captions are off in the call',
  lost: 'Captions were lost',
};

/** That turns were left out, why, and what was kept. */
export const excessTexts: Readonly<Record<Excess, string>> = {
  'too-fast': 'The page sends more captions than people can speak, so some are left out. The turns listed here are kept.',
  full: 'The transcript is full: it has more text or turns than people say in a day. The turns listed here are kept, and no others are added.',
};

/** The roles of a speaker, as choices. */
export const roleNames: Readonly<Record<SpeakerRole, string>> = { candidate: 'Candidate', interviewer: 'Interviewer', unknown: 'Not known' };

/** Why captions cannot be read where this panel is. */
export const placeTexts: Readonly<Record<Exclude<CaptionsPlace, 'ready'>, string>> = {
  elsewhere: 'Captions can be read from the panel inside the call.',
  'no-call': 'Captions can be read once you are in the call.',
  unsupported: 'Captions can be read in Google Meet, Zoom, Microsoft Teams and Jitsi. This call is none of them.',
};

const switchOn: Readonly<Record<string, string>> = {
  meet: 'In Google Meet, press “Turn on captions” below the call, or C.',
  zoom: 'In Zoom, press “Show captions” below the call. It may stand under “More”.',
  teams: 'In Teams, open “More”, then “Language and speech”, then “Show live captions”. If they stand in a window of their own, bring it back.',
  jitsi: 'In Jitsi, open “More actions”, then “Start subtitles”. Only servers that transcribe have it.',
};

/** What to do where captions are off in the call, or were lost, on this platform. */
export const adviseCaptions = (fault: CaptionsFault, platform: Platform): string => {
  const how = switchOn[platform] ?? 'Switch captions on in the call.';
  return fault === 'no-captions'
    ? `Captions are off in the call. ${how} Reading begins by itself.`
    : `Captions were lost: the page no longer shows them, or shows them in another way. ${how} If they are on, switch them off and on again.`;
};

const acts: Readonly<Record<ConsentEntry['act'], string>> = {
  agreed: 'The candidate agreed',
  stopped: 'Reading stopped',
  deleted: 'Transcript deleted',
};

/** An entry of the log of consent, with the person where known. */
export const describeAct = (act: ConsentEntry['act'], by: string): string => (by === '' ? acts[act] : `${acts[act]}, says ${by}`);
