import type { MatchedPart } from '@/lib/core/text/find-matches';
import { foldText } from '@/lib/core/text/fold';
import { companyEnds, firstNames, ordinary, technical } from './word-lists';

/** What a name seems to name, by what stands around it. */
export type RunKind = 'person' | 'company' | 'place' | 'other';

/** A run of capitalised words that can be a name. */
export type CapitalRun = MatchedPart & { readonly kind: RunKind };

const word = "\\p{Lu}[\\p{L}\\p{M}\\p{N}]*(?:[’'-]\\p{Lu}[\\p{L}\\p{M}]+)*";
const runs = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?:[ \\u00a0&]{1,3}(?:(?:de|van|von|der|da|del|la|of) ){0,2}${word})*`, 'gu');

const cues: readonly (readonly [RunKind, RegExp])[] = [
  ['person', /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Herrn?|Frau|Mme|Mlle|Sra?|Pan|Pani)\.? )$/u],
  ['company', /(?:\b(?:[Aa]t|[Jj]oined|[Ll]eft|[Ee]mployer|[Cc]ompany|[Cc]ustomer|[Cc]lient|[Bb]ei|[Ff]irma|[Cc]hez|[Pp]resso|[Ww]) (?:the )?)$/u],
  ['place', /(?:\b(?:[Ii]n|[Nn]ear|[Ff]rom|[Mm]oved to|[Ii]nto|[Nn]ach|[Aa]us|[Vv]illage of|[Cc]ity of|[Àà]|[Ee]n) )$/u],
];
const speaks =
  /^(?:['’]s)? (?:said|says|told|asked|wrote|reviewed|suggested|thought|insisted|wanted|agreed|disagreed|explained|and I|meinte|sagte|fragte|wollte|a dit|dijo)\b/u;
const companyEnd = new RegExp(`(?<=.),?[ &\\u00a0]+(?:${companyEnds})$`, 'u');
const companyFollows = new RegExp(`^,?[ &\\u00a0]+(?:${companyEnds})(?![\\p{L}])`, 'u');

const beginsSentence = (before: string): boolean => /(?:^|[.!?:;\n•“"„«(–—-]\s*)$/u.test(before);

/** Whether a word is an ordinary one, or technical; short words in capitals alone are taken for abbreviations. */
function isPlain(word: string): boolean {
  const folded = foldText(word);
  return ordinary.has(folded) || technical.has(folded) || /^\p{Lu}{1,5}\p{N}*s?$/u.test(word);
}

/** Whether a word that begins a sentence looks like a verb, an adverb or a noun that would be written small elsewhere. */
const looksOrdinary = (word: string, text: string): boolean =>
  /(?:ed|ing|ly|tion|ment|ness|ity|able|ung|keit|heit)$/u.test(word) || new RegExp(`(?<!\\p{L})${word.toLowerCase()}(?!\\p{L})`, 'u').test(text);

/** A run without the plain words at both of its ends, and without what companies put behind their names; null where nothing is left. */
function trim({ start, end }: MatchedPart, text: string): MatchedPart | null {
  const all = [...text.slice(start, end).matchAll(/[^\s\u00a0&]+/gu)].map(({ index, 0: one }) => ({ one, from: start + index }));
  const isFirst = (from: number) => from === start && beginsSentence(text.slice(0, start));
  const named = all.filter(({ one, from }) => !isPlain(one) && !(isFirst(from) && looksOrdinary(one, text)));
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined) return null;
  const run = { start: first.from, end: last.from + last.one.length };
  return { ...run, end: run.end - (companyEnd.exec(text.slice(run.start, run.end))?.[0].length ?? 0) };
}

function kindOf({ start, end }: MatchedPart, text: string): RunKind {
  const [before, after] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 24)];
  if (companyFollows.test(after)) return 'company';
  const cue = cues.find(([, pattern]) => pattern.test(before));
  if (cue !== undefined) return cue[0];
  const [first = ''] = text.slice(start, end).split(/[\s\u00a0-]/u);
  return speaks.test(after) || firstNames.has(foldText(first)) ? 'person' : 'other';
}

/** Of a run whose every word is plain, what a cue makes a name all the same, as in “at IBM”. */
function cued(run: MatchedPart, text: string): CapitalRun | null {
  const name = text.slice(run.start, run.end);
  const kind = kindOf(run, text);
  const isAbbreviation = /^\p{Lu}{2,5}$/u.test(name) && !technical.has(foldText(name));
  const isNamed = kind === 'company' && !ordinary.has(foldText(name));
  return (isAbbreviation && kind !== 'other') || isNamed ? { ...run, kind } : null;
}

/** Whether a text is German, where every noun has a capital. */
const hasCapitalNouns = (text: string): boolean =>
  (text.match(/(?<!\p{L})(?:der|die|das|den|dem|und|ich|nicht|mit|ein|eine|wir|auf|ist)(?!\p{L})/gu) ?? []).length >= 3;

/** The runs of capitalised words in a text that can be names. Where every noun has a capital, single words need a cue beside them. */
export function findCapitalRuns(text: string): readonly CapitalRun[] {
  const capitalNouns = hasCapitalNouns(text);
  return [...text.matchAll(runs)].flatMap(({ index: start, 0: match }) => {
    const whole = { start, end: start + match.length };
    const run = trim(whole, text);
    if (run === null) return cued(whole, text) ?? [];
    const kind = kindOf(run, text);
    const isSingle = !/[\s\u00a0&]/u.test(text.slice(run.start, run.end));
    return capitalNouns && isSingle && kind === 'other' ? [] : [{ ...run, kind }];
  });
}
