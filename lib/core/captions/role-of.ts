import { foldText, splitWords } from '@/lib/core/text/fold';
import type { TranscriptChoices } from './transcript';
import type { SpeakerRole } from './turn';

/** The names that are known in a call. */
export type TalkNames = {
  /** The names that the interviewer is known by; never empty strings. */
  readonly interviewers: readonly string[];
  readonly candidate: string;
  /** Every speaker name in the captions so far; '' for unnamed ones. */
  readonly speakers: readonly string[];
  /** The roles that the user has assigned. */
  readonly chosen: TranscriptChoices['speakers'];
};

/** The words that call pages use for the person who reads them, by interface language. */
const ownNames: ReadonlySet<string> = new Set(
  ['You', 'Du', 'Sie', 'Ich', 'Vous', 'Toi', 'Moi', 'Tú', 'Usted', 'Você', 'Tu', 'Jij', 'U', 'Ty', 'Вы', 'Ви', 'Siz', 'Sen', 'Dig', 'Dere', 'Sinä']
    .concat(['あなた', '自分', '你', '您', '나', '회원님', 'אתה', 'את', 'أنت', 'आप', 'คุณ', 'Bạn', 'Anda', 'Εσείς'])
    .map(foldText),
);

/** Whether two names can belong to one person: every word of the shorter one occurs in the other. */
function isSamePerson(one: string, other: string): boolean {
  const [short = [], long = []] = [splitWords(foldText(one)), splitWords(foldText(other))].toSorted((a, b) => a.length - b.length);
  return short.length > 0 && short.every((word) => long.includes(word));
}

const isInterviewer = (speaker: string, { interviewers, candidate, chosen }: TalkNames): boolean =>
  Object.hasOwn(chosen, speaker)
    ? chosen[speaker] === 'interviewer'
    : (ownNames.has(foldText(speaker).trim()) && !isSamePerson(speaker, candidate)) || interviewers.some((name) => isSamePerson(speaker, name));

/**
 * The role of a speaker: the user's choice; else interviewer, by name or by the page's word for its reader; else candidate, by name or as the only
 * other speaker beside a known interviewer. Otherwise unknown, as is every unnamed speaker.
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
