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

/** A source of turns. */
export type TurnSource = {
  /** Every stored turn of an interview, in spoken order. */
  readonly listHeard: (interviewId: string) => Promise<readonly HeardTurn[]>;
  /** Calls `listener` with each turn that is finished, and again when it is corrected, until the signal aborts. */
  readonly onFinished: (listener: (heard: HeardTurn) => void, stop: AbortSignal) => void;
  /** Calls `listener` when reading captions starts, and when the user assigns a role to a speaker, until the signal aborts. */
  readonly onTalk: (listener: () => void, stop: AbortSignal) => void;
};

type ListenerDependencies = {
  readonly startClassifier: (opening: TalkOpening) => TurnClassifier;
  readonly readFilings: () => Promise<Filings>;
  readonly saveSuggested: (interviewId: string, turns: readonly SuggestedTurn[]) => Promise<void>;
  /** Combines the user's chosen model with the built-in classifier, until the signal aborts. */
  readonly openSuggester?: (own: Suggester, rubric: Pick<Rubric, 'dimensions'>, stop: AbortSignal) => Suggester;
};

/** Why the built-in classifier makes no suggestions any more. */
type ClassifierTrouble = Exclude<ClassifierFault, 'ended'>;

/** The built-in classifier as a suggester: when it fails, it suggests nothing and reports that once. */
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

/** Classifies each finished turn of a call, and stores the suggestions. */
export function createTalkListener({ startClassifier, readFilings, saveSuggested, openSuggester = (own) => own }: ListenerDependencies) {
  /** Why nothing is suggested any more in this call; null while everything works. */
  const trouble = signal<ClassifierTrouble | null>(null);
  let restart: () => Promise<void> = async () => undefined;

  /**
   * Follows the call of an interview until the signal aborts. No worker is started before there is a turn. Whenever a speaker gets a role, and after
   * a reload, the whole call is processed again, because the meaning of an answer depends on the question before it.
   */
  function followTalk({ id: interviewId, rubric }: Pick<Interview, 'id' | 'rubric'>, source: TurnSource, stop: AbortSignal): void {
    const saver = createSaver((turns) => saveSuggested(interviewId, turns));
    let hearing: Hearing | null = null;
    /** Turns that were finished while a run starts; null once it has started. */
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
    /** Starts again after a failure. */
    tryAgain: () => restart(),
  };
}
