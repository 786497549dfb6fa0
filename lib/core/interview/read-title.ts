/** Words for the kind of meeting, such as "interview": they are no part of a name or a role. */
const talk = new Set(
  [
    'interview interviews interviewing interviewer candidate applicant onsite on-site remote virtual online final first second third initial intro',
    'technical tech coding system design panel round rounds loop screen screening phone video call chat meeting session stage debrief culture fit hr',
    'behavioral behavioural confirmed tentative invitation updated canceled cancelled re fw fwd part zoom teams meet webex hold reserved slot our the a an of',
    'vorstellungsgespräch bewerbungsgespräch bewerbung gespräch erstgespräch zweitgespräch telefoninterview kennenlernen technisches fachinterview',
    'entretien entrevue technique candidat candidate entrevista técnica candidato colloquio intervista tecnico tecnica gesprek sollicitatiegesprek sollicitatie intervju',
    'rozmowa kwalifikacyjna собеседование интервью mülakat görüşmesi 面接 面談 面试 面試 인터뷰 면접',
  ]
    .join(' ')
    .split(' '),
);
const asks =
  /interview|entretien|entrevue|entrevista|colloquio|intervista|gespr[äe]|intervju|rozmowa|собеседование|интервью|mülakat|面接|面談|面试|面試|인터뷰|면접|screening|phone screen|onsite|candidate/iu;
const work = new Set(
  [
    'engineer engineering developer development programmer manager management designer analyst scientist architect consultant specialist coordinator',
    'administrator intern internship recruiter backend back-end frontend front-end fullstack full-stack full stack data platform product software hardware',
    'security devops sre qa ios android mobile web cloud infrastructure machine learning ml ai python java javascript typescript react node golang rust',
    'senior junior staff principal mid lead head director vp cto ceo chief sales marketing support operations ops team role position job finance legal',
    'site reliability quality assurance customer success account executive business research researcher growth embedded systems solutions program project',
    'ingenieur ingenieurin entwickler entwicklerin leiter leiterin ingénieur ingénieure développeur développeuse ingeniero ingeniera desarrollador desarrolladora',
    'エンジニア バックエンド フロントエンド 工程师 工程師 后端 前端 개발자',
  ]
    .join(' ')
    .split(' '),
);

const between =
  /\s*[:：;|/／\\–—•·<>()（）[\]【】{}"“”„]+\s*|\s+-+\s+|[,，、]\s*|\s+(?:with|for|mit|für|avec|pour|con|para|com|met|voor|per|and|und|et|vs\.?|x|&|\+|@|と)\s+/giu;

const wordsOf = (part: string) => part.split(/\s+/).filter((word) => word !== '');
const bare = (word: string) => word.toLowerCase().replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** A part of a title without the words for the kind of meeting. */
function withoutTalk(part: string): string {
  const words = wordsOf(part.replaceAll(/#?\d+(?:st|nd|rd|th|\.)?(?=\s|$)/g, ' ').replaceAll(/(?:面接|面談|面试|面試|인터뷰|면접)/g, ' '));
  return words.filter((word) => !talk.has(bare(word))).join(' ');
}

const particle = /^(?:de|del|della|der|den|da|das|do|dos|di|du|la|le|van|von|zu|bin|ibn|al|el|y|e|ter|ten)$/;
const capitalized = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|[dlo]['’]\p{Lu}[\p{L}\p{M}'’-]*)$/u;
const uncased = /^[\p{Lo}\p{Lm}\p{M}・·]{2,}$/u;

/** Whether a part could be a full name: two to five words that start as names do, or one word in a script without capitals. */
function couldBeName(part: string): boolean {
  const words = wordsOf(part);
  if (words.length === 0 || words.length > 5 || words.some((word) => work.has(bare(word)))) return false;
  if (words.every((word) => uncased.test(word))) return true;
  return words.length > 1 && words.every((word) => capitalized.test(word) || particle.test(word)) && capitalized.test(words[0] ?? '');
}

/** The parts of an event’s title: those that could be a name, and the rest without the words for the kind of meeting. */
export type Title = { readonly names: readonly string[]; readonly others: readonly string[] };

/** Reads the title of an event. A title without a word for an interview yields no names. */
export function readTitle(title: string): Title {
  const parts = title
    .split(between)
    .map(withoutTalk)
    .filter((part) => part !== '');
  const names = asks.test(title) ? parts.filter(couldBeName) : [];
  return { names, others: parts.filter((part) => !names.includes(part)) };
}
