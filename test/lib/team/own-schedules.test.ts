import { openPglite } from '../../public/team-store/pglite.ts';
import { limits } from '../../setup/limits.ts';
import { describeOwnSchedules } from './own-schedules.ts';

describeOwnSchedules(openPglite, 6, limits.browserTestMs);
