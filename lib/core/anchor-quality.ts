/** Words that judge a person. They say what somebody is, where an anchor says what somebody did. */
const judging =
  'amazing arrogant awesome awkward bad brilliant capable careless charismatic clever competent confident cultural dumb energetic excellent exceptional fantastic friendly genius gifted good great guru humble impressive incapable incompetent intelligent introverted lazy likeable likable mediocre motivated nice ninja outgoing passionate personality pleasant poor quiet rockstar shy skilled skilful skillful smart strong stupid superstar talented terrible unmotivated weak wonderful';
const judgements = new Set(judging.split(' '));

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** The words of a text that judge the person instead of telling what the person did, each once. */
export const judgesThePerson = (text: string): readonly string[] => [...new Set(wordsOf(text).filter((word) => judgements.has(word)))];

const shared = 0.6;
const small = 3;

/** Whether two anchors say nearly the same: at least 60 % of their words of more than three letters are in both. */
export function tooAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => new Set(wordsOf(text).filter((word) => word.length > small)));
  if (a === undefined || b === undefined || a.size === 0 || b.size === 0) return one.trim() === other.trim();
  const both = [...a].filter((word) => b.has(word)).length;
  return both / new Set([...a, ...b]).size >= shared;
}
