import { locks } from 'node:worker_threads';
import { cleanup } from '@testing-library/preact';
import { afterEach } from 'vitest';

// The document of these tests has no locks: they are Node's, as in every other test.
Object.defineProperty(navigator, 'locks', { value: locks });

// The library takes down by itself only where the test functions are global.
afterEach(cleanup);

export { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
