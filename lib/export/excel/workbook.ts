import writeExcelFile from 'write-excel-file/universal';
import type { ScorecardReport } from '../report';
import { listSheets } from './sheets';

/** A scorecard as a workbook (.xlsx): scores and times are numbers and dates, texts stay texts, and the header of each sheet stays visible. */
export async function writeExcel(report: ScorecardReport): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = listSheets(report).map(({ sheet, data, widths }) => ({
    sheet,
    data,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  }));
  return new Uint8Array(await (await writeExcelFile(sheets).toBlob()).arrayBuffer());
}
