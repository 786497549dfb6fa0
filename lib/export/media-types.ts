import type { ExportFormat } from './write-file';

const office = 'application/vnd.openxmlformats-officedocument';

/** The extension and the media type of each file format. */
export const mediaTypes: Readonly<Record<ExportFormat, { readonly extension: string; readonly type: string }>> = {
  word: { extension: 'docx', type: `${office}.wordprocessingml.document` },
  excel: { extension: 'xlsx', type: `${office}.spreadsheetml.sheet` },
  csv: { extension: 'csv', type: 'text/csv' },
  markdown: { extension: 'md', type: 'text/markdown' },
  'plain-text': { extension: 'txt', type: 'text/plain' },
  json: { extension: 'json', type: 'application/json' },
};
