import { signal } from '@preact/signals';

/** The candidate's name as the page of the call shows it; '' until one is known that is certainly not the user's own. */
export const candidateName = signal('');
