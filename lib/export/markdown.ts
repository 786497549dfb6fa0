import { safeFileName } from '@/lib/core/file-name';
import { stanceWords } from '@/lib/core/note/stance';
import { interviewerWords } from '@/lib/core/scorecard/interviewer-words';
import type { ScorecardEnvelope } from '@/lib/core/scorecard/scorecard-schema';
import { formatCallTime } from '@/lib/core/time/call-time';
import { localDay, localMoment, localZone } from '@/lib/core/time/local-time';

type Data = ScorecardEnvelope['data'];

const recommendationWords = { 'strong-no': 'Strong no', no: 'No', yes: 'Yes', 'strong-yes': 'Strong yes' } as const;

/** Text that Markdown shows as it stands: on one line, and none of it read as markup. */
export const escapeMarkdown = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/^([-+]|\d+[.)])(?=\s|$)/, (marker) => marker.replace(/.$/, '\\$&'));

const momentOf = (time: string | null, zone: string) => (time === null ? 'unknown' : localMoment(time, zone));

function headOf({ candidate, interviewer, rubric, interview, revision, amendment }: Data, zone: string): readonly string[] {
  const amended = amendment === null ? [] : [`- Revision ${revision}: ${escapeMarkdown(amendment.reason)}`];
  return [
    `# ${escapeMarkdown(candidate.name)}`,
    '',
    `- Rubric: ${escapeMarkdown(rubric.title)}`,
    `- Interview: ${momentOf(interview.startedAt, zone)}`,
    `- Interviewer: ${escapeMarkdown(interviewerWords(interviewer))}`,
    ...amended,
  ];
}

function verdictOf({ recommendation, score, rules, summary }: Data): readonly string[] {
  const value = score.value === null ? 'none' : `${score.value.toFixed(2)} of ${score.outOf}`;
  return [
    `**Recommendation:** ${recommendation === null ? 'none' : recommendationWords[recommendation]}  `,
    `**Weighted score:** ${value}, based on ${Math.round(score.coverage * 100)} % of the rubric`,
    ...rules.map(({ explanation }) => `\n${escapeMarkdown(explanation)}`),
    ...(summary === null ? [] : ['', ...summary.split(/\n+/).map((line) => escapeMarkdown(line))]),
  ];
}

function noteLine({ callTime, text, stance }: Data['notes'][number]): string {
  const speaksFor = stance === null ? '' : `**${stanceWords[stance]}:** `;
  return `- \`${formatCallTime(callTime)}\` ${speaksFor}${escapeMarkdown(text)}`;
}

function dimensionOf({ notes, rubric }: Data, { dimension, score, anchor }: Data['ratings'][number]): readonly string[] {
  const name = rubric.dimensions.find(({ id }) => id === dimension)?.name ?? dimension;
  const evidence = notes.filter((note) => note.dimension === dimension && note.text.trim() !== '');
  return [
    `## ${escapeMarkdown(name)}: ${score === null ? 'not assessed' : `${score} of ${rubric.scale.max}`}`,
    ...(anchor === null ? [] : ['', `> ${escapeMarkdown(anchor)}`]),
    ...(evidence.length === 0 ? [] : ['', ...evidence.map(noteLine)]),
    '',
  ];
}

function otherNotes({ notes, rubric }: Data): readonly string[] {
  const others = notes.filter((note) => !rubric.dimensions.some(({ id }) => id === note.dimension) && note.text.trim() !== '');
  return others.length === 0 ? [] : ['## Other notes', '', ...others.map(noteLine), ''];
}

/** A scorecard as Markdown for people: head, verdict, each dimension with its anchor and evidence. Times are told in `zone`, an IANA name, the machine's own unless another is given. Ends with a line break. */
export function writeMarkdown({ data }: ScorecardEnvelope, zone = localZone()): string {
  const dimensions = data.ratings.flatMap((rating) => dimensionOf(data, rating));
  return `${[...headOf(data, zone), '', ...verdictOf(data), '', ...dimensions, ...otherNotes(data)].join('\n').trimEnd()}\n`;
}

/** A file's name from a pattern: {candidate}, {date} (the day of finishing in `zone`), {rubric} and {revision} are filled in; characters that a file system refuses become dashes. */
export function fileName(pattern: string, { data }: ScorecardEnvelope, zone = localZone()): string {
  const parts: Readonly<Record<string, string>> = {
    candidate: data.candidate.name,
    date: data.interview.finishedAt === null ? '' : localDay(data.interview.finishedAt, zone),
    rubric: data.rubric.title,
    revision: String(data.revision),
  };
  const filled = pattern.replaceAll(/\{(\w+)\}/g, (whole, key: string) => parts[key] ?? whole);
  return safeFileName(filled, 'scorecard');
}
