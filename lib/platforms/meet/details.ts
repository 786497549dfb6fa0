import type { PlatformDetails } from '../details';
import { adapter } from './adapter';
import { captions, everyone, others, pictures, stretched } from './selectors';
import { isPerson } from './tiles';

/** Google Meet. */
export const details: PlatformDetails = {
  adapter,
  name: 'Google Meet',
  layout: { pictures, stretched },
  captions,
  names: { others, everyone, isPerson },
  ids: [/\/([a-z]{3}-[a-z]{4}-[a-z]{3})\b/i],
};
