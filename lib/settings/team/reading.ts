import { teamReadingSchema } from '@/lib/core/team/reading';
import { defineSetting, readWhole } from '../setting';

/** How reading the team's store goes. It stays on this device, and stands apart from the other settings, which the panel loads. */
export const teamReadingSetting = defineSetting('team-reading', 'local', readWhole(teamReadingSchema, null));
