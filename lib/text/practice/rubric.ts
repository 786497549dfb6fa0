import type { Rubric } from '@/lib/core/rubric/rubric';

const blank = { cues: [], questions: [] };

/** The rubric of the practice call: two dimensions, so that it takes a minute. It is in no list of rubrics. */
export const practiceRubric: Rubric = {
  id: 'practice',
  version: 1,
  title: 'Practice',
  role: 'Practice',
  level: 'mid',
  dimensions: [
    {
      ...blank,
      id: 'problem-solving',
      name: 'Problem solving',
      weight: 60,
      anchors: {
        low: 'Tries one idea after the other, without a reason for the order.',
        three: 'Names likely causes and checks them.',
        four: 'Rules causes out by evidence, the likely ones first.',
        five: 'Rules causes out by evidence, and changes something so that the next fault is found sooner.',
      },
    },
    {
      ...blank,
      id: 'communication',
      name: 'Communication',
      weight: 40,
      anchors: {
        low: 'Others learn of it after the fact, or not at all.',
        three: 'Tells those who are affected once it is done.',
        four: 'Tells those who are affected before it is done.',
        five: 'Tells those who are affected in time, and writes down what others can use.',
      },
    },
  ],
  rules: [],
};
