import type { deliveryStates } from './delivery';

type State = (typeof deliveryStates)[number];

/** The states of deliveries, the one that matters most to the user first. */
const urgency: readonly State[] = ['needs-you', 'outcome-unknown', 'sending', 'queued', 'delivered', 'saved'];

/** The one state that is shown for several deliveries: the most urgent for the user; null for none. */
export const mostUrgent = (states: readonly State[]): State | null => urgency.find((state) => states.includes(state)) ?? null;
