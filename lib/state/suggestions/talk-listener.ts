import { signal } from '@preact/signals';
import type { Interview } from '@/lib/core/interview/interview';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { asReadonly } from '@/lib/state/app/as-readonly';
import type { SuggestedTurn } from '@/lib/storage/captions/suggested';
import type { Suggester } from '@/lib/suggestions/engine';
import type { Filings } from '@/lib/suggestions/filings';
import type { ClassifierFault, TalkOpening, TurnClassifier } from './classifier';
import { type HeardTurn, hearTalk } from './hear-talk';
import { createSaver } from './saver';

/** Where the turns of a talk come from. */
export type TurnSource = {
  /** Every stored turn of an interview, in the order of the talk. */
  readonly listHeard: (interviewId: string) => Promise<readonly HeardTurn[]>;
  /** Calls `listener` with each turn that is finished, and again when it is corrected, until the signal aborts. */
  readonly onFinished: (listener: (heard: HeardTurn) => void, stop: AbortSignal) => void;
  /** Calls `listener` when captions begin to be read, and when the user says who a speaker is, until the signal aborts. */
  readonly onTalk: (listener: () => void, stop: AbortSignal) => void;
};

type ListenerDependencies = {
  readonly startClassifier: (opening: TalkOpening) => TurnClassifier;
  readonly readFilings: () => Promise<Filings>;
  readonly saveSuggested: (interviewId: string, turns: readonly SuggestedTurn[]) => Promise<void>;
  /** Puts the model that the user has chosen before the shipped classifier, until the signal aborts. */
  readonly openSuggester?: (own: Suggester, rubric: Pick<Rubric, 'dimensions'>, stop: AbortSignal) => Suggester;
};

/** Why the shipped classifier suggests nothing any more. */
type ClassifierTrouble = Exclude<ClassifierFault, 'ended'>;

/** The shipped classifier as whoever suggests: where it fails it suggests nothing, and says so once. */
function asSuggester({ ask }: TurnClassifier, fail: (reason: ClassifierTrouble) => void): Suggester {
  let asked = 0;
  return {
    suggest: async ({ speaker, text }) => {
      asked += 1;
      const answer = await ask({ id: String(asked), text }, speaker);
      if (answer.ok) return answer.value;
      if (answer.reason !== 'ended') fail(answer.reason);
      return null;
    },
  };
}

type Hearing = ReturnType<typeof hearTalk>;

/** Listens to talks: each finished turn is classified, and what it is suggested as is stored. */
export function createTalkListener({ startClassifier, readFilings, saveSuggested, openSuggester = (own) => own }: ListenerDependencies) {
  /** Why nothing is suggested any more in this talk; null while all is well. */
  const trouble = signal<ClassifierTrouble | null>(null);
  let restart: () => Promise<void> = async () => undefined;

  /**
   * Listens to the talk of an interview until the signal aborts. No worker runs before there is something to hear. Each time that somebody is named, and
   * after a reload, the whole talk is heard anew: what an answer means depends on who asked before it.
   */
  function followTalk({ id: interviewId, rubric }: Pick<Interview, 'id' | 'rubric'>, source: TurnSource, stop: AbortSignal): void {
    const saver = createSaver((turns) => saveSuggested(interviewId, turns));
    let hearing: Hearing | null = null;
    /** What is finished while a hearing begins; null once it has begun. */
    let meanwhile: HeardTurn[] | null = null;
    const fail = (reason: ClassifierTrouble) => {
      trouble.value = reason;
    };

    function openHearing(classifier: TurnClassifier): Hearing {
      const over = new AbortController();
      const suggester = openSuggester(asSuggester(classifier, fail), rubric, over.signal);
      const { hear, end } = hearTalk({ interviewId, suggester, save: saver.save });
      return {
        hear,
        end: () => {
          end();
          over.abort();
          classifier.end();
        },
      };
    }

    async function start(first: readonly HeardTurn[] = []): Promise<void> {
      hearing?.end();
      hearing = null;
      const mine = [...(meanwhile ?? []), ...first];
      meanwhile = mine;
      const read = await Promise.all([readFilings(), source.listHeard(interviewId)]).catch((error: unknown) => {
        reportError(error);
        return null;
      });
      if (stop.aborted || meanwhile !== mine) return;
      meanwhile = null;
      if (read === null) return fail('failed');
      const [filings, stored] = read;
      trouble.value = null;
      hearing = openHearing(startClassifier({ rubric, filings }));
      const isNew = ({ turn }: HeardTurn) => mine.some((heard) => heard.turn.id === turn.id);
      for (const heard of stored) hearing.hear(heard, !isNew(heard));
      for (const heard of mine) hearing.hear(heard, false);
    }

    restart = start;
    source.onTalk(() => void start().catch(reportError), stop);
    source.onFinished((heard) => {
      if (hearing !== null) hearing.hear(heard, false);
      else if (meanwhile !== null) meanwhile.push(heard);
      else start([heard]).catch(reportError);
    }, stop);
    stop.addEventListener('abort', () => hearing?.end(), { once: true });
  }

  return {
    trouble: asReadonly(trouble),
    followTalk,
    /** Starts anew after trouble. */
    tryAgain: () => restart(),
  };
}
