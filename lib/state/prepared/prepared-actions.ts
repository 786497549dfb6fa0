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

/** The fields of the form for preparing an interview. */
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

/** The fields that a calendar event suggests, with one of the available rubrics, for the user to check. */
export async function suggest(event: CalendarEvent, choices: readonly RubricEntry[]): Promise<PreparedFields> {
  return prepareEvent(event, (await settings.interviewer.get()).email, choices);
}

/** A link as it is stored: the meeting's own where a mail service wrapped it; null when it is not a web address. */
export function tidyLink(link: string): string | null {
  const address = readAddress(link)?.href ?? null;
  if (address === null) return null;
  const isCall = (inner: string) => (findMeeting(inner)?.platform ?? 'other') !== 'other';
  return readAddress(unwrapLink(address).find(isCall) ?? address)?.href ?? null;
}

/** What a link can be used for. */
export function judgeLink(link: string): LinkUse {
  if (link.trim() === '') return because('empty', {});
  const meeting = findMeeting(tidyLink(link) ?? link);
  if (meeting === null) return because('no-link', {});
  const platform = sites.find((site) => site.platform === meeting.platform)?.name ?? null;
  if (meeting.key === null) return because('near-its-time', { platform });
  return platform === null ? because('unknown-platform', {}) : because('joining', { platform });
}

/** The actions on prepared interviews; each shows its result with an undo. */
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
    /** Deletes a prepared interview, with an undo in the toast. */
    unprepare,
    /** Saves a prepared interview; without an id it is a new one. False, with the reason in the toast, when it failed. */
    prepare: async (fields: PreparedFields, id: string | null): Promise<boolean> => {
      const before = id === null ? null : await storage.findPrepared(id);
      const prepared = { ...fields, id: id ?? newId() };
      const undo = () => (before === null ? storage.deletePrepared(prepared.id) : storage.savePrepared(before));
      return attempt(() => storage.savePrepared(prepared), preparedTexts.prepared(fields.candidate), undo);
    },
    /** Deletes several prepared interviews, with an undo in the toast. */
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
