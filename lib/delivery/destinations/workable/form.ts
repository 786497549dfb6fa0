import type { Form, MappingField } from '@/lib/core/mapping/form';
import type { MappedRubric } from '@/lib/core/mapping/mapping';
import type { WorkableSettings } from './settings';

const option = (value: string, label: string) => ({ value, label });
const words = ['negative', 'positive', 'definite'] as const;

/** Workable counts its grades from zero; the labels say them as people do. */
const grades: Readonly<Record<WorkableSettings['scale'], MappingField['options']>> = {
  thumbs: words.map((word, grade) => option(String(grade), word)),
  stars: [1, 2, 3, 4, 5].map((stars) => option(String(stars - 1), stars === 1 ? '1 star' : `${stars} stars`)),
  numbers: Array.from({ length: 10 }, (_, grade) => option(String(grade), `${grade + 1} of 10`)),
};

const plain = { required: false, notAssessed: null, takesComment: false };

/**
 * The form of a Workable rating: a grade for the whole, a comment, and, with thumbs, a trait for each of the rubric's dimensions.
 * How traits are scored on the other scales is not documented, so they have none: their scores stand in the comment.
 */
export function formOf(scale: WorkableSettings['scale'], rubric: MappedRubric): Form {
  const traits: readonly MappingField[] = rubric.dimensions.map(({ name }, index) => ({
    ...plain,
    id: `trait:${index}`,
    label: name,
    type: 'trait',
    kind: 'score',
    options: words.map((word) => option(word, word)),
    takesComment: true,
  }));
  return {
    id: `workable:${scale}`,
    title: `Workable rating, ${scale}`,
    fields: [
      { ...plain, id: 'grade', label: 'Overall grade', type: 'grade', kind: 'score', required: true, options: grades[scale] },
      ...(scale === 'thumbs' ? traits : []),
      { ...plain, id: 'comment', label: 'Comment', type: 'comment', kind: 'text', required: true, options: [] },
    ],
  };
}
