import { browser } from '@/lib/browser/browser';
import { type DebriefReport, makeDebriefReport } from '@/lib/export/debrief/report';
import { type DebriefFormat, writeDebrief } from '@/lib/export/debrief/write-debrief';
import { download } from '@/lib/state/app/copy-and-download';
import { findDebriefEnvelope } from './settle';

export type { DebriefReport } from '@/lib/export/debrief/report';
export type { DebriefFormat } from '@/lib/export/debrief/write-debrief';

/** Saves an open debrief as a file in the browser's downloads; false when it is gone or closed. */
export async function saveDebrief(id: string, format: DebriefFormat): Promise<boolean> {
  const envelope = await findDebriefEnvelope(id, Date.now());
  if (envelope === null) return false;
  const { stem, extension, type, content } = await writeDebrief(format, envelope);
  download(`${stem}.${extension}`, type, content);
  return true;
}

/** An open debrief for printing; null when it is gone or closed. */
export async function loadDebriefReport(id: string): Promise<DebriefReport | null> {
  const envelope = await findDebriefEnvelope(id, Date.now());
  return envelope === null ? null : makeDebriefReport(envelope);
}

/** Opens the page that prints a debrief in a tab of its own. */
export async function openDebriefPrint(id: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/print.html#${new URLSearchParams({ debrief: id })}`) });
}

/** The id of the debrief that the address of a print page names; null where it names none. */
export const readDebriefPrint = (hash: string): string | null => new URLSearchParams(hash.slice(1)).get('debrief');
