import type { Actor } from './actor';
import { kinds } from './kinds';

const actors = import.meta.glob<Actor>('./destinations/*/act.ts', { eager: true, import: 'actor' });

/** The actor of a kind of destination; null for a kind that this version does not know. */
export const findActor = (kind: string): Actor | null => (kinds.includes(kind) ? (actors[`./destinations/${kind}/act.ts`] ?? null) : null);
