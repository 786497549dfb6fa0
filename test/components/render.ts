import { locks } from 'node:worker_threads';
import { cleanup, configure } from '@testing-library/preact';
import { afterAll, afterEach } from 'vitest';
import { limits } from '../setup/limits.ts';

// The document of these tests has no locks: they are Node's, as in every other test.
Object.defineProperty(navigator, 'locks', { value: locks });

// By itself the library waits for a second, which a busy machine may need for one import.
configure({ asyncUtilTimeout: limits.waitMs });

// The library takes down by itself only where the test functions are global.
afterEach(cleanup);

// A database that is still opening when the document is taken away could not say that it is open, which fails the run.
afterAll(async () => {
  if (globalThis.indexedDB === undefined) return;
  // Only now: the database's name is that of the page which a test sets up.
  const { getDatabase } = await import('@/lib/storage/database/database');
  await getDatabase().open();
});

export { act, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
