import { kinds } from '../kinds';
import type { Asker } from './asker';

const askers = import.meta.glob<Asker>('../destinations/*/ask.ts', { eager: true, import: 'asker' });

/** The asking half of a kind of destination; null for a kind that this version does not know. */
export const findAsker = (kind: string): Asker | null => (kinds.includes(kind) ? (askers[`../destinations/${kind}/ask.ts`] ?? null) : null);
