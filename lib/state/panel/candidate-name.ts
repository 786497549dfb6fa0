import { signal } from '@preact/signals';
import { asReadonly } from '@/lib/state/app/as-readonly';

/** The candidate's name as the page of the call shows it. */
export type CandidateName = ReturnType<typeof createCandidateName>;

/** A name that is not known yet. */
export function createCandidateName() {
  const candidateName = signal('');
  return {
    /** Empty until a name is known that is certainly not the user's own. */
    candidateName: asReadonly(candidateName),
    /** Takes in what the page of the call shows. */
    setCandidateName: (name: string): void => {
      candidateName.value = name;
    },
  };
}
