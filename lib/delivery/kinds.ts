/** The kind of the team's store; the folder of its SQL files has the same name. */
export const teamKind = 'team-store';

/** The kinds of destination, in the order in which they are offered. Each is the name of a folder under destinations/. */
export const kinds: readonly string[] = [
  'webhook',
  'postgrest',
  'folder',
  'ashby',
  'lever',
  'workable',
  'greenhouse',
  'smartrecruiters',
  'unified',
  teamKind,
];
