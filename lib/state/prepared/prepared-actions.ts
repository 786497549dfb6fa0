import { unwrapLink } from '@/lib/calendar/links/unwrap-link';
import type { LinkUse } from '@/lib/core/prepared/link-use';
import { type CalendarEvent, prepareEvent } from '@/lib/core/prepared/prepare-event';
import type { Prepared } from '@/lib/core/prepared/prepared';
import { because } from '@/lib/core/reasons';
import { findMeeting, readAddress } from '@/lib/platforms/links';
import { sites } from '@/lib/platforms/sites';
import type { RubricEntry } from '@/lib/rubrics/built-in';
import { settings } from '@/lib/settings/settings';
import { notSaved } from '@/lib/state/app/error-messages';
import { newId } from '@/lib/state/app/ids';
import type { ShowToast } from '@/lib/state/app/toast';
import * as storage from '@/lib/storage/prepared/prepared';
import { preparedTexts } from '@/lib/text/prepared';

export { readAddress } from '@/lib/platforms/links';
export { observePrepared } from '@/lib/storage/observe';
export { listPrepared } from '@/lib/storage/prepared/prepared';

/** What a form holds of an interview that is to be prepared. */
export type PreparedFields = Omit<Prepared, 'id'>;

/** Nothing known yet. */
export const nothingKnown: PreparedFields = {
  candidate: '',
  email: null,
  role: null,
  rubric: null,
  context: 'live-call',
  startsAt: null,
  link: null,
  applicationId: null,
  event: null,
  brief: '',
  links: [],
};

/** An interview as an event of a calendar suggests it, with one of the rubrics that can be chosen, for the user to look over. */
export async function suggest(event: CalendarEvent, choices: readonly RubricEntry[]): Promise<PreparedFields> {
  return prepareEvent(event, (await settings.interviewer.get()).email, choices);
}

/** A link as it is kept: the meeting's own where a mail service wrapped it; null when it is none of the web. */
export function tidyLink(link: string): string | null {
  const address = readAddress(link)?.href ?? null;
  if (address === null) return null;
  const isCall = (inner: string) => (findMeeting(inner)?.platform ?? 'other') !== 'other';
  return readAddress(unwrapLink(address).find(isCall) ?? address)?.href ?? null;
}

/** What a link is good for. */
export function judgeLink(link: string): LinkUse {
  if (link.trim() === '') return because('empty', {});
  const meeting = findMeeting(tidyLink(link) ?? link);
  if (meeting === null) return because('no-link', {});
  const platform = sites.find((site) => site.platform === meeting.platform)?.name ?? null;
  if (meeting.key === null) return because('near-its-time', { platform });
  return platform === null ? because('unknown-platform', {}) : because('joining', { platform });
}

/** What is done with prepared interviews; each act says what came of it, and how it is taken back. */
export function createPreparedActions(showToast: ShowToast) {
  const attempt = async (work: () => Promise<void>, done: string, undo: (() => unknown) | null = null): Promise<boolean> => {
    try {
      await work();
      showToast(done, undo);
      return true;
    } catch (error) {
      reportError(error);
      showToast(notSaved(error));
      return false;
    }
  };
  const unprepare = (prepared: Prepared) =>
    attempt(
      () => storage.deletePrepared(prepared.id),
      preparedTexts.unprepared(prepared.candidate),
      () => storage.savePrepared(prepared),
    );
  return {
    /** Takes a prepared interview out of the list; the toast brings it back. */
    unprepare,
    /** Keeps an interview ahead of its call; without an id it is a new one. False, with the reason in the toast, when it could not. */
    prepare: async (fields: PreparedFields, id: string | null): Promise<boolean> => {
      const before = id === null ? null : await storage.findPrepared(id);
      const prepared = { ...fields, id: id ?? newId() };
      const undo = () => (before === null ? storage.deletePrepared(prepared.id) : storage.savePrepared(before));
      return attempt(() => storage.savePrepared(prepared), preparedTexts.prepared(fields.candidate), undo);
    },
    /** Takes several prepared interviews out of the list; the toast brings them back. */
    unprepareAll: async (all: readonly Prepared[]): Promise<boolean> => {
      const [only, another] = all;
      if (only === undefined) return true;
      if (another === undefined) return unprepare(only);
      const each = (act: (prepared: Prepared) => Promise<void>) => Promise.all(all.map(act)).then(() => undefined);
      return attempt(
        () => each(({ id }) => storage.deletePrepared(id)),
        preparedTexts.severalUnprepared(all.length),
        () => each(storage.savePrepared),
      );
    },
  };
}
