import type { PlatformDetails } from '../details';
import { adapter } from './adapter';
import { captions, client, everyone, pictures } from './selectors';

/** Zoom. */
export const details: PlatformDetails = {
  adapter,
  name: 'Zoom',
  layout: { pictures, client },
  captions,
  hasReader: true,
  names: { everyone },
  ids: [/\/(?:j|s|w)\/(\d{6,})/, /\/wc\/(?:join\/|start\/)?(\d{6,})/],
};
