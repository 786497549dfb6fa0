import type { TestResult } from '@/lib/core/delivery/target-schema';
import { askAbout } from '@/lib/suggestions/models/ask-about';
import { readAnswer } from '@/lib/suggestions/models/read-answer';
import type { AskModel } from '@/lib/suggestions/models/suggest-by-model';
import { describeModelFailure, modelTestTexts } from '@/lib/text/suggestions/model';
import { testRubric, testTurn } from '@/lib/text/suggestions/model-test';

const unknown = { dimension: null, guess: '', stance: 'for', cue: null, confidence: 0, reasons: [] } as const;

/** Asks a model about an example turn with an example rubric, and returns the result as a message. `now` is in milliseconds. */
export async function testModel(ask: AskModel, now: () => number): Promise<TestResult> {
  const begun = now();
  const reply = await ask(askAbout(testRubric, testTurn));
  if (!reply.ok) return { ok: false, text: describeModelFailure(reply.reason) };
  const answer = readAnswer(reply.value, testRubric, testTurn, unknown);
  if (answer === null) return { ok: false, text: describeModelFailure({ why: 'wrong-answer', status: null }) };
  const name = testRubric.dimensions.find(({ id }) => id === answer.dimension)?.name ?? null;
  return { ok: true, text: modelTestTexts.works((now() - begun) / 1000, name) };
}
