import type { LauncherState } from '@/lib/core/panel/launcher';

/** What a launcher says of the interview of its call. */
export const launcherStateTexts: Readonly<Record<LauncherState, string>> = {
  running: 'The interview is running',
  ended: 'The interview has ended: finish the scorecard',
  'not-finished': 'A scorecard of this call is not finished',
};

/** What a press on the launcher does, and how it is moved. */
export const launcherTexts = { opens: 'Open Plumbline', moves: 'Drag it, or press ↑ or ↓, to move it' } as const;
