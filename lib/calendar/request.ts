/** The largest calendar file that is read, in bytes. */
export const largestCalendar = 4 * 1024 * 1024;

/** A request to the reader: files with their names, and the current wall time in milliseconds. */
export type CalendarRequest = { readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]; readonly now: number };

const isFile = (file: unknown): file is CalendarRequest['files'][number] =>
  typeof file === 'object' && file !== null && 'name' in file && typeof file.name === 'string' && 'bytes' in file && file.bytes instanceof Uint8Array;

/** The request in what a page sent; throws where there is none. Checked by hand: a schema would take most of the worker's own size with it. */
export function readCalendarRequest(request: unknown): CalendarRequest {
  const isObject = typeof request === 'object' && request !== null && 'files' in request && 'now' in request;
  if (!isObject || typeof request.now !== 'number' || !Array.isArray(request.files) || !request.files.every(isFile))
    throw new Error('Expected files with their bytes, and the time.');
  return { files: request.files, now: request.now };
}
