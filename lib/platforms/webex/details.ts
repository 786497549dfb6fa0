import type { PlatformDetails } from '../details';
import { adapter } from './adapter';
import { captions, everyone } from './selectors';

/** Webex. */
export const details: PlatformDetails = {
  adapter,
  name: 'Webex',
  inFrames: true,
  captions,
  names: { everyone, attribute: 'data-test', pattern: /(.+)-(?:video-pane-container|participant-label)$/ },
  ids: [/[?&]mtid=(\w+)/i, /\/((?:meet|join)\/[\w.-]+)/, /^[^/]+\/(\w{16,})$/],
};
