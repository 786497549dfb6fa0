import { signal } from '@preact/signals';
import { type Preparation, preparationSchema } from '@/lib/core/interview/interview';
import { matchPrepared, type PreparedOffers } from '@/lib/core/prepared/match-prepared';
import { findOtherCandidate } from '@/lib/core/prepared/other-candidate';
import type { Prepared } from '@/lib/core/prepared/prepared';
import { couldBeNameOf } from '@/lib/core/text/names';
import { findMeeting } from '@/lib/platforms/links';
import { asReadonly } from '@/lib/state/app/as-readonly';
import { findPrepared, listPrepared } from '@/lib/storage/prepared/prepared';

/** The key that identifies a call, by its link or key; null where nothing does. */
export const meetingOf = (address: string | null): string | null => (address === null ? null : (findMeeting(address)?.key ?? null));

/** What the start form offers of the prepared interviews. */
export function createOffersModel() {
  const offers = signal<PreparedOffers | null>(null);
  /** Counts reads, so that an outdated result is not shown. */
  let readings = 0;
  return {
    /** Null until it has been read. */
    offers: asReadonly(offers),
    /** Reads the prepared interviews, and decides which is meant here: the one requested by id, else the one that fits the call. */
    readOffers: async (call: string | null, asked: string | null): Promise<PreparedOffers> => {
      readings += 1;
      const reading = readings;
      const all = (await listPrepared()).map((prepared) => ({ prepared, meeting: meetingOf(prepared.link) }));
      const fitting = matchPrepared(all, meetingOf(call), Date.now());
      const wanted = all.find(({ prepared }) => prepared.id === asked)?.prepared;
      const found = wanted === undefined ? fitting : { fitting: wanted, others: fitting.others.filter((other) => other !== wanted) };
      if (reading === readings) offers.value = found;
      return found;
    },
  };
}

/** Whether a prepared interview with that id still exists. */
export const isPrepared = async (id: string): Promise<boolean> => (await findPrepared(id)) !== null;

/** Another candidate than `candidate` who is prepared for about now; undefined when there is none. */
export const findExpected = async (candidate: string): Promise<Prepared | undefined> =>
  findOtherCandidate(await listPrepared(), candidate, Date.now());

/** The preparation that belongs to an interview; none when the candidate is someone else. */
export function preparationOf(prepared: Prepared, candidate: string): Preparation | null {
  return couldBeNameOf(candidate, prepared.candidate) ? preparationSchema.parse(prepared) : null;
}
