import { foldText, splitWords } from '@/lib/core/text/fold';
import type { TranscriptChoices } from './transcript';
import type { SpeakerRole } from './turn';

/** Who speaks in a call, by the names that are known. */
export type TalkNames = {
  /** The names by which the interviewer is known; none of them is empty. */
  readonly interviewers: readonly string[];
  readonly candidate: string;
  /** Every name that the captions have shown, '' for the unnamed. */
  readonly speakers: readonly string[];
  /** What the user has said of them. */
  readonly chosen: TranscriptChoices['speakers'];
};

/** What call pages call the person who reads them, in the languages of their interfaces. */
const ownNames: ReadonlySet<string> = new Set(
  ['You', 'Du', 'Sie', 'Ich', 'Vous', 'Toi', 'Moi', 'Tú', 'Usted', 'Você', 'Tu', 'Jij', 'U', 'Ty', 'Вы', 'Ви', 'Siz', 'Sen', 'Dig', 'Dere', 'Sinä']
    .concat(['あなた', '自分', '你', '您', '나', '회원님', 'אתה', 'את', 'أنت', 'आप', 'คุณ', 'Bạn', 'Anda', 'Εσείς'])
    .map(foldText),
);

/** Whether two names can be one person's: every word of the shorter one stands in the other. */
function isSamePerson(one: string, other: string): boolean {
  const [short = [], long = []] = [splitWords(foldText(one)), splitWords(foldText(other))].toSorted((a, b) => a.length - b.length);
  return short.length > 0 && short.every((word) => long.includes(word));
}

const isInterviewer = (speaker: string, { interviewers, candidate, chosen }: TalkNames): boolean =>
  Object.hasOwn(chosen, speaker)
    ? chosen[speaker] === 'interviewer'
    : (ownNames.has(foldText(speaker).trim()) && !isSamePerson(speaker, candidate)) || interviewers.some((name) => isSamePerson(speaker, name));

/**
 * Who a speaker is: what the user has said, else the interviewer by their own name or by what the page calls its reader, else the candidate by name,
 * or because nobody else speaks with a known interviewer. Unknown where none of this holds, and always for the unnamed.
 */
export function roleOf(speaker: string, names: TalkNames): SpeakerRole {
  const { candidate, speakers, chosen } = names;
  const said = Object.hasOwn(chosen, speaker) ? chosen[speaker] : undefined;
  if (said !== undefined) return said;
  if (speaker === '') return 'unknown';
  if (isInterviewer(speaker, names)) return 'interviewer';
  if (isSamePerson(speaker, candidate)) return 'candidate';
  const others = speakers.filter((name) => !isInterviewer(name, names));
  return others.length === 1 && others[0] === speaker && others.length < speakers.length ? 'candidate' : 'unknown';
}
