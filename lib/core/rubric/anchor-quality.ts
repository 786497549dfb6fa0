/** Words that judge a person, and what to write in their place. */
export type JudgingWords = { readonly kind: string; readonly instead: string; readonly words: readonly string[] };

const list = (words: string): readonly string[] => words.split(' ');

/** The words that an anchor does without: they say what somebody is, where an anchor says what somebody did. */
export const judgingWords: readonly JudgingWords[] = [
  {
    kind: 'Praise and blame',
    instead: 'Two interviewers mean different things by it. Write what was done that you would praise or blame.',
    words: list(
      'amazing awesome awful bad brilliant excellent exceptional fantastic good great impressive mediocre outstanding poor terrible wonderful',
    ),
  },
  {
    kind: 'Talent',
    instead: 'It claims what somebody can do. Write what they did, with how much help, and what came of it.',
    words: list(
      'capable clever competent dumb genius gifted guru incapable incompetent intelligent ninja rockstar skilful skilled skillful smart strong stupid superstar talented weak',
    ),
  },
  {
    kind: 'Character',
    instead: 'It guesses at a person from an hour. Write what they said or did in a situation.',
    words: list(
      'arrogant careless charismatic confident energetic humble introverted lazy motivated outgoing passionate personality quiet shy unmotivated',
    ),
  },
  {
    kind: 'Likeness',
    instead: 'It measures how much somebody is like the interviewer. Write what they did with or for others.',
    words: list('awkward cultural friendly likable likeable nice pleasant'),
  },
];
const judgements = new Set(judgingWords.flatMap(({ words }) => words));

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** The words of a text that judge the person instead of telling what the person did, each once. */
export const judgesThePerson = (text: string): readonly string[] => [...new Set(wordsOf(text).filter((word) => judgements.has(word)))];

/** Why a word is better left out; null when nothing speaks against it. */
export const findJudgement = (word: string): JudgingWords | null => judgingWords.find(({ words }) => words.includes(word)) ?? null;

const shared = 0.6;
const small = 3;

/** Whether two anchors say nearly the same: at least 60 % of their words of more than three letters are in both. */
export function tooAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => new Set(wordsOf(text).filter((word) => word.length > small)));
  if (a === undefined || b === undefined || a.size === 0 || b.size === 0) return one.trim() === other.trim();
  const both = [...a].filter((word) => b.has(word)).length;
  return both / new Set([...a, ...b]).size >= shared;
}
