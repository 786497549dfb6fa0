import type { Rubric } from './rubric';

const filled = (text: string) => text.trim() !== '';

/** A rubric without empty cues, questions and follow-ups. */
export const dropBlanks = (rubric: Rubric): Rubric => ({
  ...rubric,
  dimensions: rubric.dimensions.map((dimension) => ({
    ...dimension,
    cues: dimension.cues.filter(({ text }) => filled(text)),
    questions: dimension.questions
      .filter(({ text }) => filled(text))
      .map((question) => ({ ...question, followUps: question.followUps.filter(filled) })),
  })),
});
