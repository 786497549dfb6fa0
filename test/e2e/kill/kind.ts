import type { Page } from 'playwright-core';
import type { Ledger } from './ledger.ts';
import type { Stored } from './stored.ts';

/** One kind of change: how its work is begun in a page after `round` deaths, how one change after the other is made, and what is found of a thing. */
export type Kind = {
  readonly begin: (page: Page, origin: string, round: number) => Promise<void>;
  readonly change: (page: Page, ledger: Ledger, name: string, origin: string) => Promise<void>;
  readonly find: (stored: Stored, thing: string) => string;
};
