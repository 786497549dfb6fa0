import * as z from 'zod/mini';
import { signInProblems } from '@/lib/core/team/reading';
import { withResponse } from '../contract';
import { address } from './parts';

const signedIn = z.union([z.object({ ok: z.literal(true) }), z.object({ ok: z.literal(false), reason: z.enum(signInProblems) })]);

/** The extension's own documents → worker, about the team's store. */
export const aboutTeam = {
  /** Has a code sent to an address by the sign-in of a store. */
  'request-team-code': withResponse({ storeId: z.string(), email: address }, signedIn),
  /** Signs in at a store with the code from the e-mail. */
  'sign-in-to-team': withResponse({ storeId: z.string(), email: address, code: address }, signedIn),
  /** Reads the team's store now, unless that is under way; answered when it is read. */
  'read-team': withResponse({}, z.literal(true)),
};
