import { openPglite } from '../../public/team-store/pglite.ts';
import { describeOwnSchedules } from './own-schedules.ts';

describeOwnSchedules(openPglite, 15);
