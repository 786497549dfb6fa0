import { joinLabels } from '@/lib/core/note/source';
import { paragraphsOf } from '@/lib/core/text/readable';
import { formatCallTime } from '@/lib/core/time/call-time';
import { outlineReport, type ReportOutline, type Section } from './outline';
import type { Fact, ReportNote, ScorecardReport } from './report';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeHtml = (text: string) => text.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character);

/** The lines of a text, with an empty line between paragraphs. */
const linesOf = (words: string) =>
  paragraphsOf(words)
    .map((lines) => lines.map(escapeHtml).join('<br>'))
    .join('<br><br>');

const paragraphs = (words: string) =>
  paragraphsOf(words)
    .map((lines) => `<p>${lines.map(escapeHtml).join('<br>')}</p>`)
    .join('');

const headed = (words: string) => `<p><strong>${escapeHtml(words)}</strong></p>`;
const listOf = (items: readonly string[]) => (items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`);

const factItem = ({ label, text }: Fact) => `${escapeHtml(label)}: ${linesOf(text)}`;
const verdictParagraph = ({ label, text }: Fact) => `<p><strong>${escapeHtml(label)}:</strong> ${escapeHtml(text)}</p>`;

function noteItem({ callTimeMs, stance, source, text }: ReportNote): string {
  const labels = joinLabels(stance, source);
  return `[${formatCallTime(callTimeMs)}] ${labels === null ? '' : `<strong>${escapeHtml(labels)}:</strong> `}${linesOf(text)}`;
}

const sectionHtml = ({ heading, anchor, texts, notes }: Section) =>
  [headed(heading), ...(anchor === null ? [] : [`<p><em>${linesOf(anchor)}</em></p>`]), ...texts.map(paragraphs), listOf(notes.map(noteItem))].join(
    '',
  );

const htmlOf = ({ title, facts, verdict, rules, sections }: ReportOutline) =>
  [headed(title), listOf(facts.map(factItem)), ...verdict.map(verdictParagraph), ...rules.map(paragraphs), ...sections.map(sectionHtml)].join('');

/**
 * A scorecard as HTML for pasting: paragraphs, bold text and flat lists only, which all editors keep. Some of them lose or merge tables, quotations
 * and paragraphs in list items.
 */
export const writeRichText = (report: ScorecardReport): string => htmlOf(outlineReport(report));
