import type { Dimension } from '@/lib/core/rubric/rubric';

const dimension = (id: string, name: string, anchors: Dimension['anchors'], cues: readonly string[]): Dimension => ({
  id,
  name,
  weight: 1,
  anchors,
  cues: cues.map((text) => ({ text, contexts: [] })),
  questions: [],
});

/** The invented rubric by which a model is tested. */
export const testRubric: { readonly dimensions: readonly Dimension[] } = {
  dimensions: [
    dimension(
      'debugging',
      'Debugging',
      {
        low: 'Changes things until the symptom goes away.',
        three: 'Reproduces a fault and finds its cause with help.',
        four: 'Narrows a fault down step by step.',
        five: 'Finds the cause of faults that others gave up on, and prevents the next.',
      },
      ['Reproduces the fault first', 'Says what is ruled out'],
    ),
    dimension(
      'teamwork',
      'Working with others',
      {
        low: 'Works alone and surprises others.',
        three: 'Keeps others informed when asked.',
        four: 'Shares early and asks for review.',
        five: 'Makes those around them better.',
      },
      ['Names what others did'],
    ),
  ],
};

/** The invented turn by which a model is tested. */
export const testTurn = {
  speaker: 'candidate',
  asked: 'What was the last fault that fooled you?',
  text: 'It only failed at night, so I reproduced it with the clock set forward, bisected the changes of that week and wrote down what each step ruled out.',
} as const;
