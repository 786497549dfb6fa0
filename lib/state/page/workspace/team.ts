import { createTeamModel } from '@/lib/state/team/team-model';

/** The team's store of this device. */
export const teamModel = createTeamModel();
