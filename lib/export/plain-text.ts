import { joinLabels } from '@/lib/core/note/source';
import { paragraphsOf } from '@/lib/core/text/readable';
import { formatCallTime } from '@/lib/core/time/call-time';
import { partNames } from '@/lib/text/exports';
import { outlineReport, type ReportOutline, type Section } from './outline';
import type { Fact, ReportNote, ScorecardReport } from './report';

const indented = (words: string) => words.replaceAll(/\n(?=[^\n])/g, '\n  ');
const factLine = ({ label, text }: Fact) => indented(`${label}: ${text}`);

/** A text with an empty line between paragraphs. */
const spaced = (words: string) =>
  paragraphsOf(words)
    .map((lines) => lines.join('\n'))
    .join('\n\n');

/** A note as one line: its time, stance and source, then its text. */
function noteLine({ callTimeMs, stance, source, text }: ReportNote): string {
  const labels = joinLabels(stance, source);
  return `- ${indented(`[${formatCallTime(callTimeMs)}] ${labels === null ? '' : `${labels}: `}${spaced(text)}`)}`;
}

const sectionText = ({ heading, anchor, texts, notes }: Section) =>
  [heading, ...(anchor === null ? [] : [`${partNames.anchor}: ${anchor}`]), ...texts.map(spaced), ...notes.map(noteLine)].join('\n');

const textOf = ({ title, facts, verdict, rules, sections }: ReportOutline) =>
  [[title, ...facts.map(factLine)].join('\n'), [...verdict.map(factLine), ...rules].join('\n'), ...sections.map(sectionText)].join('\n\n');

/** A scorecard as plain text without markup, to paste into a field or save as a text file. Ends with a line break. */
export const writePlainText = (report: ScorecardReport): string => `${textOf(outlineReport(report))}\n`;
