import type { FormChange, FormChangeParams } from '@/lib/core/mapping/form';
import { render, type TextsOf } from '../render';

const texts: TextsOf<FormChangeParams> = {
  gone: ({ label }) => `“${label}” is gone.`,
  renamed: ({ label, now }) => `“${label}” is called “${now}” now.`,
  'required-now': ({ label }) => `“${label}” is required now.`,
  'other-values': ({ label }) => `“${label}” takes other values now.`,
  new: ({ label }) => `“${label}” is new.`,
  'another-form': ({ title }) => `“${title}” is another form now.`,
};

/** What changed in a form since it was mapped, a sentence each. */
export const describeFormChanges = (changes: readonly FormChange[]): readonly string[] => changes.map((change) => render(texts, change));
