import type { Actor } from './adapter';
import { actor as ashby } from './destinations/ashby/act';
import { actor as greenhouse } from './destinations/greenhouse/act';
import { actor as lever } from './destinations/lever/act';
import { actor as postgrest } from './destinations/postgrest/act';
import { actor as smartrecruiters } from './destinations/smartrecruiters/act';
import { actor as unified } from './destinations/unified/act';
import { actor as webhook } from './destinations/webhook/act';
import { actor as workable } from './destinations/workable/act';

const actors: readonly Actor[] = [webhook, postgrest, ashby, lever, workable, greenhouse, smartrecruiters, unified];

/** The acting half of a kind of destination; null for a kind this version does not know. */
export const findActor = (kind: string): Actor | null => actors.find((actor) => actor.kind === kind) ?? null;
