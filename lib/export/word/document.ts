import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, type Table, TextRun } from 'docx';
import { pageLabel } from '@/lib/text/exports';
import { outlineReport, type ReportOutline, type Section } from '../outline';
import type { ScorecardReport } from '../report';
import { factTable, type Grid, gridTable, heading, noteTable, paragraphs } from './blocks';

type Block = Paragraph | Table;

const sectionBlocks = ({ heading: name, anchor, texts, notes }: Section): readonly Block[] => [
  heading('part', name),
  ...(anchor === null ? [] : paragraphs(anchor, { italics: true })),
  ...texts.flatMap((text) => paragraphs(text)),
  ...(notes.length === 0 ? [] : [noteTable(notes)]),
];

const blocksOf = ({ title, facts, verdict, rules, sections }: ReportOutline, grid: Grid | null): readonly Block[] => [
  heading('title', title),
  factTable([...verdict, ...facts]),
  new Paragraph(''),
  ...rules.flatMap((rule) => paragraphs(rule)),
  ...(grid === null ? [] : [gridTable(grid)]),
  ...sections.flatMap(sectionBlocks),
];

const footer = () =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.END,
        children: [new TextRun({ children: [`${pageLabel.page} `, PageNumber.CURRENT, ` ${pageLabel.of} `, PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });

/** An outline as a document for Word (.docx), in the direction of each text, with numbered pages; `grid` is a table of texts before its sections. */
export async function writeWordOutline(outline: ReportOutline, creator: string, grid: Grid | null = null): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: outline.title,
    creator,
    lastModifiedBy: creator,
    styles: { default: { document: { run: { size: 22 }, paragraph: { spacing: { after: 80 } } } } },
    sections: [{ footers: { default: footer() }, children: [...blocksOf(outline, grid)] }],
  });
  return new Uint8Array(await (await Packer.toBlob(document)).arrayBuffer());
}

/** A scorecard as a document for Word (.docx): conclusion first, then each dimension with its notes. */
export const writeWord = (report: ScorecardReport): Promise<Uint8Array<ArrayBuffer>> => writeWordOutline(outlineReport(report), report.interviewer);
