import { isPracticeAddress } from '@/lib/core/panel/practice';

/** Whether this page uses the practice database, which no list, reminder, backup or destination of real interviews can reach. */
export const isPracticeStore: boolean = isPracticeAddress(globalThis.location);

/** The name of the database that this page works with. */
export const databaseName: string = isPracticeStore ? 'plumbline-practice' : 'plumbline';
