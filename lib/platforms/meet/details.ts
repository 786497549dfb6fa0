import type { PlatformDetails } from '../details';
import { adapter } from './adapter';
import { captions, everyone, fullWidthSelectors, others, pictures } from './selectors';
import { isPerson } from './tiles';

/** Google Meet. */
export const details: PlatformDetails = {
  adapter,
  name: 'Google Meet',
  layout: { pictures, fullWidthSelectors },
  captions,
  hasReader: true,
  names: { others, everyone, isPerson },
  ids: [/\/([a-z]{3}-[a-z]{4}-[a-z]{3})\b/i],
};
