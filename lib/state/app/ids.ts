import { makeId } from '@/lib/core/id';

/** A new id; it contains the time at which it was made. */
export const newId = () => makeId(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
