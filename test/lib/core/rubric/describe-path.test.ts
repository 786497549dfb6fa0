import { expect, test } from 'vitest';
import { describePath } from '@/lib/core/rubric/describe-path';
import type { Path } from '@/lib/core/rubric/rubric-faults';

test.each<[Path, string]>([
  [[], ''],
  [['title'], 'Title'],
  [['dimensions'], 'Dimensions'],
  [['dimensions', 1, 'name'], 'Dimension 2, name'],
  [['dimensions', 0, 'name'], 'Debugging, name'],
  [['dimensions', 0, 'anchors', 'low'], 'Debugging, anchor 1–2'],
  [['dimensions', 0, 'cues', 2, 'text'], 'Debugging, cue 3'],
  [['dimensions', 0, 'questions', 0, 'followUps', 1], 'Debugging, question 1, follow-up 2'],
  [['dimensions', 0, 'questions', 0, 'minutes'], 'Debugging, question 1, minutes'],
  [['rules', 0, 'count'], 'Rule 1, number of dimensions'],
  [['other', 'deep'], 'other, deep'],
])('%j is %s', (path, words) => expect(describePath(path, ['Debugging'])).toBe(words));
