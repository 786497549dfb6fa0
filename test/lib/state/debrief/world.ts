import { vi } from 'vitest';
import { newId } from '@/lib/state/app/ids';
import { createUnsavedModel } from '@/lib/state/app/unsaved';
import { createRetries } from '@/lib/state/composer/retries';
import { createDebriefActions } from '@/lib/state/debrief/debrief-actions';
import { createDebriefDrafts } from '@/lib/state/debrief/drafts';
import { followDebrief, type ShownDebrief } from '@/lib/state/debrief/follow';
import { createPresence } from '@/lib/state/presence/presence';
import { createDebrief } from '@/lib/storage/debrief/commands';
import { saveDestination } from '@/lib/storage/delivery/save-destination';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { aDestination } from '../../delivery/rows.ts';
import { aDebrief, envelopeOf, putFinished, receiveFile } from '../../storage/debrief/people.ts';

/** The actions on debriefs of a page, and what its toast said. */
export function actionsOfPage(page = 'this page') {
  const drafts = createDebriefDrafts({
    ...createPresence({ newId: () => page }),
    ...createRetries(createUnsavedModel()),
    newId,
  });
  const said: string[] = [];
  const undos: (() => unknown)[] = [];
  const actions = createDebriefActions((text, undo) => {
    said.push(text);
    if (undo) undos.push(undo);
  }, drafts);
  return { ...actions, drafts, said, undoLast: async () => undos.pop()?.() };
}

/** Empties the database and stores one's own finished interview, the scorecard of somebody who saw d1 differently, their debrief, and a webhook. */
export async function beginDebrief(): Promise<void> {
  vi.stubGlobal('reportError', () => undefined);
  stubBrowser({ runtime: { ...makeRuntime(), sendMessage: async () => true }, storage: { local: makeStorageArea() } });
  await emptyDatabase();
  await putFinished('own', { id: 'mine' });
  await createDebrief(aDebrief());
  await receiveFile(envelopeOf({ id: 'other', interviewer: 'Edsger' }, [1, 2]));
  await saveDestination(aDestination('http://127.0.0.1:9/in'));
}

/** A debrief as its page shows it now. */
export function shownNow(id = 'debrief'): Promise<ShownDebrief | null> {
  const stop = new AbortController();
  return new Promise<ShownDebrief | null>((resolve) => followDebrief(id, resolve, stop.signal)).finally(() => stop.abort());
}

/** An open debrief as its page shows it now. */
export async function openNow(id = 'debrief') {
  const shown = await shownNow(id);
  if (shown === null || shown.closedBy !== null) throw new Error('Expected an open debrief');
  return shown;
}
