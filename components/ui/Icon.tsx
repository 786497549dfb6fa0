import controlsStyles from '@/components/ui/styles/controls.module.css';

const paths = {
  calibration: 'M12 4v16m-5 0h10M5 8l7-2 7 2M5 8l-2.5 6h5zm14 0-2.5 6h5z',
  debriefs: 'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6m-6 8c0-3.3 2.7-5 6-5s6 1.7 6 5m1-8.2A3 3 0 0 0 16 5m2 9.4c1.8.6 3 2 3 4.6',
  destinations: 'M20.5 3.5 3.5 10l6.5 3.5L13.5 20zM10 13.5l4-4',
  interviews: 'M4 5h16v11H10l-4 4v-4H4z',
  rubrics: 'M5 4h14v16H5zM8.5 9h7m-7 4h7m-7 4h4',
  check: 'm5 13 4 4L19 7',
  open: 'm9 6 6 6-6 6',
  settings: 'M4 7h9m5 0h2M4 17h2m5 0h9M15.5 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5m-7 10a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5',
  file: 'M4 7h6l2 2h8v10H4z',
  find: 'M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12m9 15-4.6-4.6',
  flag: 'M6 21V4m0 0h11l-2 4 2 4H6',
  grip: 'M9 6h.01M9 12h.01M9 18h.01M15 6h.01M15 12h.01M15 18h.01',
  keys: 'M3 7h18v10H3zM7 11h.01M11 11h.01M15 11h.01M8 14h8',
  list: 'M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01',
  off: 'M12 4v8m5.7-5.2a8 8 0 1 1-11.4 0',
  pencil: 'M4 20h4L19 9l-4-4L4 16z',
  lock: 'M6 11h12v9H6zm2.5 0V8a3.5 3.5 0 0 1 7 0v3',
  practice: 'M4 6h11v12H4zm11 4.5 5-3v9l-5-3',
  plus: 'M12 6v12M6 12h12',
  redo: 'm15 7 4 4-4 4m4-4H9a4 4 0 0 0 0 8h3',
  down: 'm8 10 4 4 4-4',
  dots: 'M5 12h.01M12 12h.01M19 12h.01',
  help: 'M9.6 9.6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.2.9-1.2 1.8m0 2.7h.01M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18',
  'dock-left': 'M4 5h16v14H4zM9 5v14M6.5 8v8',
  'dock-right': 'M4 5h16v14H4zM15 5v14M17.5 8v8',
  float: 'M4 5h16v14H4zM11 9h6v6h-6z',
  move: 'M12 3v18M3 12h18M9.5 5.5 12 3l2.5 2.5m-5 13L12 21l2.5-2.5m-9-9L3 12l2.5 2.5m13-5L21 12l-2.5 2.5',
  'on-top': 'M4 4h16M7 9h10v11H7zM12 12v5m-2-3 2-2 2 2',
  'pop-out': 'M9 7H4v13h13v-5M12 4h8v8M20 4l-9 9',
  rail: 'M4 5h16v14H4zM17 5v14M9 12h5m-2-2.5 2.5 2.5-2.5 2.5',
  'side-panel': 'M3 4h18v16H3zM3 8h18M15 8v12',
  strip: 'M3 4h18v16H3zM7 7.5h10',
  unfold: 'm11 8-4 4 4 4m6-8-4 4 4 4',
  report: 'M12 8v5m0 3.5h.01M12 3 2.5 20h19z',
  tab: 'M13 5H5v14h14v-8M15 4h5v5m0-5-8 8',
  timer: 'M12 5a8 8 0 1 0 0 16 8 8 0 0 0 0-16M10 2h4m-2 7v4l2.5 2',
  trash: 'M5 7h14M10 7V5h4v2m-7 0 1 12h8l1-12',
  undo: 'm9 7-4 4 4 4m-4-4h10a4 4 0 0 1 0 8h-3',
} as const;

/** The name of an icon. */
export type IconName = keyof typeof paths;

/** The names of all icons. */
export const iconNames = Object.keys(paths) as readonly IconName[];

type DrawingProps = { readonly path: string; readonly class?: string | undefined };

/** A path of lines in a square of 24 units, drawn in the text's colour in 16 pixels, and hidden from assistive technology. */
export const IconDrawing = ({ path, class: className }: DrawingProps) => (
  <svg
    class={className}
    width="16"
    height="16"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.8"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d={path} />
  </svg>
);

/** A line icon that stands in a line or a button of its own. */
export const Icon = ({ name }: { readonly name: IconName }) => <IconDrawing class={controlsStyles.icon} path={paths[name]} />;
