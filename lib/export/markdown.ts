import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';
import { joinLabels } from '@/lib/core/note/source';
import { paragraphsOf } from '@/lib/core/text/readable';
import { formatCallTime } from '@/lib/core/time/call-time';
import { outlineReport, type ReportOutline, type Section } from './outline';
import type { Fact, ReportNote, ScorecardReport } from './report';

/**
 * An underscore between letters marks nothing, so the library leaves it unescaped. It takes every character beyond U+FFFF for a letter, but since
 * CommonMark 0.31 emoji and symbols are none: an underscore beside one is escaped too.
 */
const besideWideCharacter = /(?<=[\uDC00-\uDFFF])_+|(?<!\\)_+(?=[\uD800-\uDBFF])/g;

/**
 * A line of most people's words: none of its characters is markup after a letter within a line, so there is nothing to escape. Finding that out is far
 * quicker than the library, which tries every pattern of markup.
 */
const plainLine = /^\p{L}[\p{L}\p{N},;:.()?%/+='’"“”…–—-]*(?: [\p{L}\p{N},;:.()?%/+='’"“”…–—-]+)*$/u;

const writeText: Handle = ({ value }: Text, _parent, state, info) =>
  plainLine.test(value) ? value : state.safe(value, info).replaceAll(besideWideCharacter, (underscores) => underscores.replaceAll('_', '\\_'));

/** Markup of GitHub’s Markdown beyond CommonMark: tables and strikethrough. */
const settings: Options = {
  handlers: { text: writeText },
  bullet: '-',
  listItemIndent: 'one',
  unsafe: [
    { character: '~', inConstruct: 'phrasing' },
    { character: '|', inConstruct: 'phrasing' },
    { atBreak: true, character: ':', after: '-' },
    { atBreak: true, character: '-', after: ':' },
  ],
};

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });
const paragraph = (...children: readonly PhrasingContent[]): Paragraph => ({ type: 'paragraph', children: [...children] });
const list = (children: readonly ListItem[]): List => ({ type: 'list', ordered: false, spread: false, children: [...children] });
const item = (children: readonly Paragraph[]): ListItem => ({ type: 'listItem', spread: children.length > 1, children: [...children] });
const heading = (depth: 1 | 2, value: string): RootContent => ({ type: 'heading', depth, children: [text(value.replaceAll(/\s+/g, ' '))] });

const linesOf = (lines: readonly string[]): readonly PhrasingContent[] =>
  lines.flatMap((line, at) => (at === 0 ? [text(line)] : [{ type: 'break' as const }, text(line)]));

/** A text as paragraphs that keep their lines; `before` precedes it. */
function paragraphs(words: string, before: readonly PhrasingContent[] = []): readonly Paragraph[] {
  const [first = [], ...rest] = paragraphsOf(words);
  return [paragraph(...before, ...linesOf(first)), ...rest.map((lines) => paragraph(...linesOf(lines)))];
}

function noteItem({ callTimeMs, stance, source, text: words }: ReportNote): ListItem {
  const labels = joinLabels(stance, source);
  const time: PhrasingContent = { type: 'inlineCode', value: formatCallTime(callTimeMs) };
  return item(paragraphs(words, [time, text(' '), ...(labels === null ? [] : [strong(`${labels}:`), text(' ')])]));
}

const factItem = ({ label, text: words }: Fact) => item(paragraphs(words, [text(`${label}: `)]));
const verdictParagraph = ({ label, text: words }: Fact) => paragraph(strong(`${label}:`), text(` ${words}`));

function sectionBlocks({ heading: name, anchor, texts, notes }: Section): readonly RootContent[] {
  return [
    heading(2, name),
    ...(anchor === null ? [] : [{ type: 'blockquote' as const, children: [...paragraphs(anchor)] }]),
    ...texts.flatMap((words) => paragraphs(words)),
    ...(notes.length === 0 ? [] : [list(notes.map(noteItem))]),
  ];
}

function blocksOf({ title, facts, verdict, rules, sections }: ReportOutline): Root {
  return {
    type: 'root',
    children: [
      heading(1, title),
      list(facts.map(factItem)),
      ...verdict.map(verdictParagraph),
      ...rules.flatMap((rule) => paragraphs(rule)),
      ...sections.flatMap(sectionBlocks),
    ],
  };
}

/** An outline as Markdown, none of whose text is read as markup. Ends with a line break. */
export const writeOutlineMarkdown = (outline: ReportOutline): string => toMarkdown(blocksOf(outline), settings);

/**
 * A scorecard as Markdown for people: head, conclusion, summary, each dimension with its anchor and evidence. None of its text is read as markup.
 * Ends with a line break.
 */
export const writeMarkdown = (report: ScorecardReport): string => writeOutlineMarkdown(outlineReport(report));
