import type { Context } from '@/lib/core/rubric/context';

/** The names of the kinds of interview. */
export const contextNames: Readonly<Record<Context, string>> = {
  'live-call': 'Live call',
  'live-coding': 'Live coding',
  'take-home': 'Take-home',
  phone: 'Phone',
};

/** The kinds of interview that an item is for, in words; empty for all. */
export const nameContexts = (contexts: readonly Context[]): string => contexts.map((context) => contextNames[context]).join(', ');
