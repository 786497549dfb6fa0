import { afterAll, vi } from 'vitest';
import Worker from 'web-worker';

/** Node has no web workers of its own: these run in real threads. */
Object.assign(globalThis, { Worker });

/** Nor has it what a page reports an error by that nobody expected: here it fails the run. */
const reportError = (error: unknown): void => queueMicrotask(() => Promise.reject(error));

globalThis.reportError ??= reportError;

// What a test began to load at its end is loaded before its surroundings are taken away: else the import fails, and with it the run.
afterAll(() => vi.dynamicImportSettled());
