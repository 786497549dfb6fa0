import type { Context } from '@/lib/core/rubric/context';

/** What the kinds of interview are called. */
export const contextNames: Readonly<Record<Context, string>> = {
  'live-call': 'Live call',
  'live-coding': 'Live coding',
  'take-home': 'Take-home',
  phone: 'Phone',
};

/** The kinds of interview that something is for, in words; empty when it is for all. */
export const nameContexts = (contexts: readonly Context[]): string => contexts.map((context) => contextNames[context]).join(', ');
