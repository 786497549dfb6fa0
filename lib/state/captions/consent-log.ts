import type { ConsentEntry } from '@/lib/core/captions/transcript';
import type { Environment } from '@/lib/state/app/environment';

/** Who states that the candidate agrees, and the sentence that the candidate was told. */
export type Consent = Pick<ConsentEntry, 'by' | 'wording'>;

type ConsentLogDependencies = Pick<Environment, 'now' | 'newId'> & {
  readonly logConsent: (entry: ConsentEntry) => Promise<void>;
  /** Marks the captions of an interview as read by this page, until the returned function is called or the page goes. */
  readonly holdReading: (interviewId: string) => Promise<() => void>;
  /** Does a write that the user started; false when it failed, which is then said. */
  readonly attempt: (work: () => Promise<unknown>, what?: string) => Promise<boolean>;
};

/** Logs what is said of consent and done about it. While this page reads, others can tell, so none closes its log. */
export function createConsentLog({ now, newId, logConsent, holdReading, attempt }: ConsentLogDependencies) {
  let letGo: (() => void) | null = null;

  /** An entry of the log, at this moment. */
  const entry = (interviewId: string, act: ConsentEntry['act'], by: string, wording = ''): ConsentEntry => ({
    id: newId(),
    interviewId,
    at: now(),
    act,
    by: by.trim(),
    wording,
  });

  /** Others may close the log. */
  function release(): void {
    letGo?.();
    letGo = null;
  }

  /** Logs that the candidate agrees; null where that could not be stored. */
  async function logAgreed(interviewId: string, { by, wording }: Consent): Promise<ConsentEntry | null> {
    let agreed: ConsentEntry | null = null;
    const isLogged = await attempt(async () => {
      letGo = await holdReading(interviewId);
      agreed = entry(interviewId, 'agreed', by, wording);
      await logConsent(agreed);
    }, 'consent');
    if (!isLogged) release();
    return isLogged ? agreed : null;
  }

  /** Logs that reading has stopped; false where that could not be stored: the log is closed later then. */
  async function logStopped(interviewId: string, by: string): Promise<boolean> {
    const isLogged = await attempt(() => logConsent(entry(interviewId, 'stopped', by)), 'consent');
    release();
    return isLogged;
  }
  return { entry, release, logAgreed, logStopped };
}
