import type { Plugin } from 'vite';

/** The name of a step, which follows its number. */
const named = /(version: \d+,\s*)name: '[^']*',/g;

/** Leaves the names of the database's steps out of the build: they are for readers, and an interview's first view would load them. */
export const unnamedMigrations: Plugin = {
  name: 'unnamed-migrations',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith('/lib/storage/database/migrations.ts') ? { code: code.replace(named, '$1'), map: null } : undefined),
};
