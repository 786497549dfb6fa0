import { makeId } from '@/lib/core/id';

/** A fresh id, which holds the moment that it was made. */
export const newId = () => makeId(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
