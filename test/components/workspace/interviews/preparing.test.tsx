// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeAll, expect, test, vi } from 'vitest';
import { Preparing } from '@/components/workspace/interviews/Preparing';
import { readCalendarFiles } from '@/lib/calendar/read-files';
import { nothingKnown } from '@/lib/state/prepared/prepared-actions';
import { savePrepared } from '@/lib/storage/prepared/prepared';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { fireEvent, render, screen } from '../../render.ts';

const calendar = (...more: readonly string[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...more,
    'BEGIN:VEVENT',
    'UID:one',
    'SUMMARY:Interview',
    'DTSTART:20991202T140000Z',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

/** The reader of calendar files in the page's own thread: this document has no workers. */
class Reader extends EventTarget {
  constructor() {
    super();
    setTimeout(() => this.#tell('ready'));
  }
  #tell(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  postMessage({ files, now }: { readonly files: Parameters<typeof readCalendarFiles>[0]; readonly now: number }): void {
    this.#tell({ answer: readCalendarFiles(files, now) });
  }
  terminate(): void {
    // It ends with its answer.
  }
}

beforeAll(async () => {
  vi.stubGlobal('Worker', Reader);
  stubBrowser({ runtime: makeRuntime(), storage: { local: makeStorageArea() } });
  await savePrepared({ ...nothingKnown, id: 'p', candidate: 'Ada Lovelace', event: 'one' });
});

/** Opens a file before the prepared interviews were read. */
function give(text: string): void {
  render(<Preparing />);
  expect(screen.queryByText('Ada Lovelace')).toBeNull();
  const picker = screen.getByLabelText('Calendar file');
  Object.defineProperty(picker, 'files', { value: [new File([text], 'one.ics')] });
  fireEvent.change(picker);
}

test('a calendar file opened before the prepared interviews are read updates the matching ones', async () => {
  give(calendar());
  await screen.findByRole('dialog', { name: 'Prepared interview', hidden: true });
});

test('a cancellation opened before the prepared interviews are read asks about the matching ones', async () => {
  give(calendar('METHOD:CANCEL'));
  await screen.findByRole('dialog', { name: 'Cancelled in the calendar', hidden: true });
});
