import { build } from 'wxt';

process.env.PLUMBLINE_BUILD = 'e2e';
await build();
