import { signal } from '@preact/signals';
import { asReadonly } from '@/lib/state/app/as-readonly';

/** The candidate's name as the call's page shows it. */
export type CandidateName = ReturnType<typeof createCandidateName>;

/** A name that is not known yet. */
export function createCandidateName() {
  const candidateName = signal('');
  return {
    /** Empty until a name is known that is certainly not the user's own. */
    candidateName: asReadonly(candidateName),
    /** Sets the name found in the call's page. */
    setCandidateName: (name: string): void => {
      candidateName.value = name;
    },
  };
}
