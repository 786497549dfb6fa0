import type { PlatformDetails } from '../details';
import { adapter } from './adapter';
import { captions, everyone, fullWidthSelectors, me, others, pictures } from './selectors';

/** Microsoft Teams. */
export const details: PlatformDetails = {
  adapter,
  name: 'Microsoft Teams',
  layout: { pictures, fullWidthSelectors },
  captions,
  hasReader: true,
  names: { others, everyone, me, attribute: 'data-tid', pattern: /^(?:participantsInCall|attendeesInMeeting)-(.+)/ },
  ids: [/(19:[^/?&]+@thread\.\w+)/i, /\/meet\/([\w-]+)/, /^[^/]+\/([\w-]{6,})$/],
};
