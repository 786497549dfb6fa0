import { connectionTexts } from '@/lib/text/delivery/connections';
import type { ActorAccess, AdapterContext } from '../../actor';
import { makeAsker } from '../../asking/asker';
import { type FolderSettings, folderSettings } from './settings';

async function test({ settings: { folder } }: ActorAccess<FolderSettings>, { allows }: AdapterContext) {
  if (!(await allows('downloads')) || !(await allows('offscreen'))) return { ok: false, text: connectionTexts.mayNotSave };
  return {
    ok: true,
    text: connectionTexts.folderWorks(folder),
  };
}

/** A file in the browser's downloads folder, the asking half. */
export const asker = makeAsker<FolderSettings>({ settings: folderSettings, test, lookUps: {} });
