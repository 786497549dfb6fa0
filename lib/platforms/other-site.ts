import type { PlatformAdapter } from './adapter';

/** Any other site: there is a call only if the user says so. */
export const otherSite: PlatformAdapter = {
  platform: 'other',
  hosts: [],
  findCall: () => null,
  phases: [],
  presenting: [],
};
