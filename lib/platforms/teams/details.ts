import type { PlatformDetails } from '../details';
import { adapter } from './adapter';
import { captions, everyone, me, others, pictures, stretched } from './selectors';

/** Microsoft Teams. */
export const details: PlatformDetails = {
  adapter,
  name: 'Microsoft Teams',
  layout: { pictures, stretched },
  captions,
  names: { others, everyone, me, attribute: 'data-tid', pattern: /^(?:participantsInCall|attendeesInMeeting)-(.+)/ },
  ids: [/(19:[^/?&]+@thread\.\w+)/i, /\/meet\/([\w-]+)/, /^[^/]+\/([\w-]{6,})$/],
};
