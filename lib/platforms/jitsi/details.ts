import type { PlatformDetails } from '../details';
import { adapter } from './adapter';
import { app, captions, others } from './selectors';

/** Jitsi, public and self-hosted. */
export const details: PlatformDetails = {
  adapter,
  name: 'Jitsi',
  isPage: (page) => page.querySelector(app) !== null,
  captions,
  hasReader: true,
  names: { others },
};
