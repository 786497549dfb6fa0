import type { Rubric } from '@/lib/core/rubric/rubric';
import { afterAnswer, afterQuestion, openTopic, type Topic, weighTurn } from './conversation';
import { findCue, type TouchedCue } from './cues';
import { leastConfidence } from './engine';
import type { Filings } from './filings';
import { learnRubric, type Model } from './model';
import { type Reason, sayWhich } from './reasons';
import { learnStance, type SpokenStance } from './stance';
import { spokenWords } from './words';

/** A finished turn. Where the page does not say who spoke, the speaker is unknown. */
export type Turn = { readonly speaker: 'interviewer' | 'candidate' | 'unknown'; readonly text: string };

/** The suggestion for a candidate's turn. The dimension is null where the turn is evidence of nothing, or too little is known. */
export type Suggestion = {
  readonly dimension: string | null;
  /** The most likely dimension, suggested or not. */
  readonly guess: string;
  readonly stance: SpokenStance;
  readonly cue: TouchedCue | null;
  /** The confidence of the guess, from 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
};

/** Listens to one call, turn by turn in order. */
export type Listener = { readonly hear: (turn: Turn) => Suggestion | null };

/** A turn counts as a question about the subject when that is more likely than not. */
const mostEmptiness = 0.5;
/** Only turns whose own words are at least this clear change the subject. */
const leastOwnShare = 0.5;
const mostCharactersAsked = 500;

/** What a listener has learned before the call begins. */
export type Learned = { readonly rubric: Pick<Rubric, 'dimensions'>; readonly model: Model; readonly stanceOf: (text: string) => SpokenStance };

/**
 * Learns a rubric, with the user's earlier filings. It takes about a second, and is valid for any number of calls; the stance is the same for all
 * rubrics.
 */
export const learnTalk = (rubric: Pick<Rubric, 'dimensions'>, filings: Filings, stanceOf = learnStance()): Learned => ({
  rubric,
  model: learnRubric(rubric, filings),
  stanceOf,
});

type Context = { readonly topic: Topic; readonly asked: string };

function giveReasons({ model }: Learned, best: number, text: string, after: string): readonly Reason[] {
  const words = sayWhich(text, model.tellingFeatures(text, best));
  const reasons: Reason[] = [];
  if (after !== '') reasons.push({ reason: 'after', question: after });
  if (words.length > 0) reasons.push({ reason: 'said', words });
  return reasons;
}

function suggest(learned: Learned, { topic, asked }: Context, text: string, about: readonly number[]): Suggestion | null {
  const shares = weighTurn(topic, about);
  const best = shares.indexOf(Math.max(...shares));
  const dimension = learned.rubric.dimensions[best];
  if (dimension === undefined) return null;
  const emptiness = spokenWords(text).length === 0 ? 1 : learned.model.emptiness(text);
  const confidence = (shares[best] ?? 0) * (1 - emptiness);
  const cue = findCue(dimension, text, asked);
  return {
    dimension: confidence >= leastConfidence ? dimension.id : null,
    guess: dimension.id,
    stance: learned.stanceOf(text),
    cue,
    confidence,
    reasons: giveReasons(learned, best, text, cue?.kind === 'question' ? cue.text : asked),
  };
}

/**
 * Listens to a call. Interviewers' turns are context and get no suggestion; turns of unknown speakers are ignored. Of a candidate's turns, only those
 * suggested for their own words influence what follows.
 */
export function listen(learned: Learned): Listener {
  const { model, rubric } = learned;
  let context: Context = { topic: openTopic(rubric.dimensions.length), asked: '' };

  function hearInterviewer(text: string): void {
    const emptiness = model.emptyQuestion(text);
    const topic = afterQuestion(context.topic, model.askedAbout(text), emptiness);
    context = { topic, asked: emptiness < mostEmptiness ? text.slice(0, mostCharactersAsked).toWellFormed() : context.asked };
  }

  function hearCandidate(text: string): Suggestion | null {
    const about = model.about(text);
    const suggestion = suggest(learned, context, text, about);
    if (suggestion?.dimension && Math.max(...about) >= leastOwnShare) context = { ...context, topic: afterAnswer(context.topic, about) };
    return suggestion;
  }

  return {
    hear: ({ speaker, text }) => {
      if (speaker === 'candidate') return hearCandidate(text);
      if (speaker === 'interviewer') hearInterviewer(text);
      return null;
    },
  };
}
