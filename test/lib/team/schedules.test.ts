import { openPglite } from '../../public/team-store/pglite.ts';
import { describeSchedules } from './schedules.ts';

describeSchedules(openPglite, 15);
