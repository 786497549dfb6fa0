/** What to tell the user of a command that was refused. */
export const refusalTexts = {
  finished: 'This scorecard is finished and locked. Nothing was changed.',
  gone: 'That is no longer here: another panel may have deleted it. Nothing else was changed.',
  taken: 'Another panel has saved a note from the same draft. Both are kept: press Enter again.',
  changed: 'Another panel has changed these words meanwhile. Both versions are kept: choose one.',
  'nothing-to-undo': 'There is nothing left to undo.',
  'nothing-to-redo': 'There is nothing left to redo.',
} as const;

/** What keeps the database from its work. */
export type Obstacle = 'full' | 'disk' | 'closed' | 'newer' | 'unreadable' | 'denied' | 'other';

/** What the user can do about what keeps the database from its work. */
export const remedies: Readonly<Record<Obstacle, string>> = {
  full: 'The disk is full. Free some disk space, then try again: nothing has to be reloaded.',
  disk: 'The browser could not reach its database on the disk, most often because the disk is full. Free some disk space, then try again.',
  closed: 'The browser closed the database. Try again to open it.',
  newer:
    'A newer version of Plumbline was used here, and this older one must not write into its database. Copy what you are typing, then reload this page.',
  unreadable:
    'Something that is stored cannot be read by this version. It is kept as it is. Settings in the workspace lists it, with a copy to download.',
  denied: 'The browser does not let Plumbline use its storage. Allow site data for this extension, or open Plumbline in a tab of its own.',
  other: 'The cause is not known. Try again; if that does not help, reload this page.',
};

/** Why a scorecard was not finished. */
export const notFinishedTexts = {
  changed: 'Something changed since this was shown, perhaps in another panel. Nothing was finished: look at what is sent again, then finish.',
  elsewhere: 'This scorecard was finished in another panel. Nothing was sent twice.',
} as const;

/** What could not be done; a remedy follows where the database is the cause. */
export const errorTexts = {
  noLongerHere: 'This interview is no longer on this device. It was deleted, perhaps in another tab: for 10 seconds that can be undone there.',
  notMoved: 'The browser did not open that. The panel stays where it is, with everything typed.',
  focusTaken:
    'This page keeps taking the keyboard, so keys may go to the call. What you typed is kept. Press the note to continue, or move the panel to the side panel (F2).',
  refused: 'The call’s page cannot show the panel, so Plumbline opened here. Everything works as it does beside a call.',
  otherTabsHold:
    'The database is not open yet: another Plumbline tab probably holds an older version of it. Close the other tabs and panels of Plumbline, and this one continues automatically.',
  clearedMeanwhile:
    "The browser's site data was cleared while this was open, and everything stored is gone. What you see here is in this panel only: copy it, then reload this page.",
  cannotStoreHere: "Extensions can't store anything beside this page. Nothing was lost. Opened in a tab, Plumbline can store and works as here.",
  somethingFailed: 'Something could not be read or saved on this device. What was saved before is kept.',
  notSaved: 'That could not be saved on this device. What was saved before is kept.',
  notStarted: 'The interview could not be saved on this device. Nothing was lost.',
  draftNotKept: 'The draft could not be saved on this device. Press Enter to save the note, or copy it.',
  notOpened: 'The database on this device could not be opened or read. Nothing was changed.',
  notShown: 'What is stored on this device could not be shown. Nothing was changed.',
} as const;

/** What the panel's heading says of what keeps it from its work. */
export const headingTexts: Readonly<Record<Obstacle, string>> = {
  full: 'The disk is full',
  disk: 'The database cannot be reached',
  closed: 'The database was closed',
  newer: 'The database cannot be opened',
  unreadable: 'This cannot be read',
  denied: 'Plumbline cannot store here',
  other: 'Something went wrong',
};
