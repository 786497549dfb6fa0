import type { IncomingHttpHeaders } from 'node:http';

/** The header by which a test names one of its requests. */
export const requestName = 'x-test-request';

/** Hears the name of each request that a server of this process has read and will never answer. */
export const hangs = new EventTarget();

/** Tells that a request will never be answered. */
export const reportHang = (headers: IncomingHttpHeaders): void => void hangs.dispatchEvent(new Event(`${headers[requestName] ?? ''}`));
