import * as z from 'zod/mini';

/** The longest text that is accepted from a page. */
export const pageText = z.string().check(z.maxLength(500));
/** An address, or something else that a user has typed. */
export const address = z.string().check(z.maxLength(2000));
/** A value under which a panel is loaded, valid once. */
export const nonce = z.string().check(z.minLength(16), z.maxLength(64));
/** The phase of a call as the guest sees it; `perhaps-left` means that the page has shown no sign of the call for 30 s. */
export const phaseSchema = z.enum(['lobby', 'in-call', 'perhaps-left', 'left']);
/** A share from 0 to 1. */
export const share = z.number().check(z.gte(0), z.lte(1));
