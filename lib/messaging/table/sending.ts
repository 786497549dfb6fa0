import * as z from 'zod/mini';
import { withResponse } from '../contract';

const longestMs = 60_000;
const mostBytes = 64 * 1024 * 1024;

/** A finished request to a destination, as the network takes it. */
const requestSchema = z.object({
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH']),
  url: z.string(),
  headers: z.record(z.string(), z.string()),
  body: z.nullable(z.string()),
  timeout: z.number().check(z.gte(1), z.lte(longestMs)),
  limit: z.number().check(z.gte(1), z.lte(mostBytes)),
});

/** What came of it. */
const sendOutcomeSchema = z.union([
  z.object({
    outcome: z.literal('answered'),
    status: z.number(),
    retryAfter: z.nullable(z.string()),
    body: z.nullable(z.string()),
    excerpt: z.string(),
  }),
  z.object({ outcome: z.enum(['network', 'timeout', 'offline', 'not-granted', 'withheld']) }),
]);

/**
 * The extension's own documents → worker, over a line of its own: a message reaches every page of the extension, and a request holds secrets.
 */
export const aboutSending = {
  /** Sends a request that the page has made to ask a destination; the answer is what came of it. Only granted origins are called. */
  send: withResponse({ destinationId: z.string(), request: requestSchema }, sendOutcomeSchema),
};
/** The name of that line. */
export const sendingLine = 'sending';
