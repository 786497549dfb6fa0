import type { LauncherState } from '@/lib/core/panel/launcher';

/** The launcher's texts for the state of its call's interview. */
export const launcherStateTexts: Readonly<Record<LauncherState, string>> = {
  running: 'The interview is running',
  ended: 'The interview has ended: finish the scorecard',
  'not-finished': 'A scorecard of this call is not finished',
};

/** What a click on the launcher does, and how to move it. */
export const launcherTexts = { opens: 'Open Plumbline', moves: 'Drag it, or press ↑ or ↓, to move it' } as const;

/** What the line beside a launcher says where its panel has closed because the user shares the screen. */
export const closedForSharing = 'Closed while you share your screen';
