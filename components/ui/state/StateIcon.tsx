import { IconDrawing } from '../Icon';

const paths = {
  talk: 'M4 5h16v11H10l-4 4v-4H4zM8.5 10.5h7',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M12 7.5v5l3 2',
  done: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M8 12.3l2.8 2.7L16 9.5',
  ask: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M9.5 9.8c.2-3 5-3 5 0 0 1.8-2.5 1.9-2.5 3.9m0 2.7h.01',
  wrong: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M9 9l6 6m0-6-6 6',
  more: 'M5.5 12h.01M12 12h.01M18.5 12h.01',
  pause: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M10 9v6m4-6v6',
  warn: 'M12 8v5m0 3.5h.01M12 3 2.5 20h19z',
  amend: 'M4 20h4L19 9l-4-4L4 16z',
  send: 'M20.5 3.5 3.5 10l6.5 3.5L13.5 20zM10 13.5l4-4',
  device: 'M3 5h18v11H3zM8.5 20h7',
  down: 'm6 9 6 6 6-6',
  up: 'm6 15 6-6 6 6',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
} as const;

/** The name of a sign that stands for a state, or a direction. */
export type StateIconName = keyof typeof paths;

/** An icon that stands beside the name of a state, in the line of its words. */
export const StateIcon = ({ name }: { readonly name: StateIconName }) => <IconDrawing path={paths[name]} />;
