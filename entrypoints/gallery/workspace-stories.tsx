import { Workspace } from '@/components/workspace/Workspace';
import { clearDatabase } from './seed';
import type { Story } from './story';
import { shown } from './until';

/** Makes a story of a page of the workspace, which follows the fragment; the gallery's own is kept aside. */
type MakeStory = (
  name: string,
  address: string,
  /** Stores what the page shows; the database is empty before. */
  seed: () => unknown,
  /** What a user then does, or the selector of what is waited for. */
  then?: Story['act'] | string,
) => Story;

/** What makes stories of a group of pages of the workspace. */
export const workspaceStoriesOf =
  (group: string): MakeStory =>
  (name, address, seed, then) => ({
    group,
    name,
    page: 'workspace',
    show: async () => {
      await clearDatabase();
      await seed();
      history.replaceState(null, '', `#${address}`);
      return <Workspace />;
    },
    ...(then !== undefined && { act: typeof then === 'string' ? async () => void (await shown(then)) : then }),
  });

/** Presses the first button with some words. */
export const press = (words: string): void =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === words)?.click();

/** What a story stores that stores nothing. */
export const nothing = (): void => undefined;
