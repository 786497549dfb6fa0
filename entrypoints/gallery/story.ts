import type { ComponentChild } from 'preact';

/** One component or page in one state. */
export type Story = {
  readonly group: string;
  readonly name: string;
  /** The page whose styles it wears. */
  readonly page: 'panel' | 'workspace' | 'popup';
  /** Brings the state about, in the real database where it comes from there, and gives what shows it. */
  readonly show: () => Promise<ComponentChild> | ComponentChild;
  /** What a user then does to reach the state; called once it is shown. */
  readonly act?: () => Promise<void> | void;
};

/** A story's name in addresses. */
export const idOf = ({ group, name }: Story): string => `${group} ${name}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
