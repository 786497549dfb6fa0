import { type TeamStoreSettings, teamStoreSettings } from '@/lib/core/team/settings';
import { makeAsker } from '../../asking/asker';
import { askBy } from './act';
import { testTeamStore } from './connection-test';
import { findStoreCandidates } from './look-up';

/** The team's store, the asking half. */
export const asker = makeAsker<TeamStoreSettings>({
  settings: teamStoreSettings,
  test: testTeamStore,
  lookUps: { targets: (query, access, call) => findStoreCandidates(query, askBy(access, call)) },
});
