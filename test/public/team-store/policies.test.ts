import { openPglite } from './pglite.ts';
import { describePolicies } from './policies.ts';

describePolicies(openPglite);
