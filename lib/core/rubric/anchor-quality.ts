/** What a judging word is about. */
export type Judgement = 'praise-and-blame' | 'talent' | 'character' | 'likeness';

/** Words that judge a person. */
type JudgingWords = { readonly kind: Judgement; readonly words: readonly string[] };

const list = (words: string): readonly string[] => words.split(' ');

/** Words to avoid in an anchor: they judge what somebody is, while an anchor says what somebody did. */
export const judgingWords: readonly JudgingWords[] = [
  {
    kind: 'praise-and-blame',
    words: list(
      'amazing awesome awful bad brilliant excellent exceptional fantastic good great impressive mediocre outstanding poor terrible wonderful',
    ),
  },
  {
    kind: 'talent',
    words: list(
      'capable clever competent dumb genius gifted guru incapable incompetent intelligent ninja rockstar skilful skilled skillful smart strong stupid superstar talented weak',
    ),
  },
  {
    kind: 'character',
    words: list(
      'arrogant careless charismatic confident energetic humble introverted lazy motivated outgoing passionate personality quiet shy unmotivated',
    ),
  },
  {
    kind: 'likeness',
    words: list('awkward cultural friendly likable likeable nice pleasant'),
  },
];
const judgements = new Set(judgingWords.flatMap(({ words }) => words));

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** The words of a text that judge a person instead of describing behaviour, each once. */
export const judgesThePerson = (text: string): readonly string[] => [...new Set(wordsOf(text).filter((word) => judgements.has(word)))];

/** What a word judges; null when it judges nothing. */
export const findJudgement = (word: string): Judgement | null => judgingWords.find(({ words }) => words.includes(word))?.kind ?? null;

const shared = 0.6;
const small = 3;

/** Whether two anchors say nearly the same: at least 60 % of their words of more than three letters are in both. */
export function tooAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => new Set(wordsOf(text).filter((word) => word.length > small)));
  if (a === undefined || b === undefined || a.size === 0 || b.size === 0) return one.trim() === other.trim();
  const both = [...a].filter((word) => b.has(word)).length;
  return both / new Set([...a, ...b]).size >= shared;
}
