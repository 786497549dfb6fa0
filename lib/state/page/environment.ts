import type { Environment } from '@/lib/state/app/environment';
import { newId } from '@/lib/state/app/ids';
import { observeChanges } from '@/lib/storage/database/broadcast';

/** The world around this page's models. */
export const environment: Environment = { now: () => Date.now(), newId, observeChanges };
