import { expect, test } from 'vitest';
import { labelNames } from '@/lib/core/text/initials';

test.each([
  [
    ['Nora Feld', 'Tomasz Łęcki'],
    ['NF', 'TŁ'],
  ],
  [['Ana Maria de la Cruz'], ['AC']],
  [['Jean-Luc'], ['JL']],
  [['ada'], ['A']],
  [
    ['Ben Ode', 'Bo Oyelaran', 'Cy Oh'],
    ['BO1', 'BO2', 'CO'],
  ],
  [
    ['4711', ''],
    ['?1', '?2'],
  ],
  [['小 明'], ['小明']],
])('%j are labelled %j', (names, labels) => expect(labelNames(names)).toEqual(labels));
