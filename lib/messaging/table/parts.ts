import * as z from 'zod/mini';

/** What a page may say in one text; more is none of what it is asked for. */
export const pageText = z.string().check(z.maxLength(500));
/** What may be an address, or something else that a user has typed. */
export const address = z.string().check(z.maxLength(2000));
/** What a panel is loaded under, once. */
export const nonce = z.string().check(z.minLength(16), z.maxLength(64));
/** Where a call stands, as the guest sees it; `perhaps-left` means that there was a call and the page has shown no sign of one for 30 s. */
export const phaseSchema = z.enum(['lobby', 'in-call', 'perhaps-left', 'left']);
/** A part of a length: 0 for none of it, 1 for all. */
export const share = z.number().check(z.gte(0), z.lte(1));
