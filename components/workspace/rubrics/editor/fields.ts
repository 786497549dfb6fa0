import type { Path } from '@/lib/core/rubric/rubric-faults';

/** The id of the field that shows a place in the rubric. */
export const fieldId = (...path: Path): string => `field-${path.join('-')}`;

/** The field that is nearest to a place: its own, or that of the place it is in; null when none is on the page. */
export function findFieldElement(path: Path): HTMLElement | null {
  for (let length = path.length; length > 0; length--) {
    const field = document.getElementById(fieldId(...path.slice(0, length)));
    if (field !== null) return field;
  }
  return null;
}

/** The number of the dimension that a place is in; null when it is in none. */
export function dimensionOf([first, at]: Path): number | null {
  return first === 'dimensions' && typeof at === 'number' ? at : null;
}
