import { type CsvSubject, readCsv } from './csv';
import type { ReadRubric } from './fault';
import { readJson } from './json';
import { readMarkdown } from './markdown-read';
import type { FileFormat } from './read-file';

/** Reads the rubric of a text, or says what is wrong with it. */
export function readText(format: FileFormat, text: string, subject: CsvSubject): ReadRubric {
  if (format === 'json') return readJson(text);
  if (format === 'csv') return readCsv(text, subject);
  return readMarkdown(text, subject.base === null ? subject.head.id : subject.base.id);
}
