import type { PlatformAdapter } from './adapter';

/** Any other site, where there is a call only if the user says so. */
export const otherSite: PlatformAdapter = {
  platform: 'other',
  hosts: [],
  findCall: () => null,
  phases: [],
  presenting: [],
};
