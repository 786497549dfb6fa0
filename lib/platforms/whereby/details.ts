import type { PlatformDetails } from '../details';
import { adapter } from './adapter';

/** Whereby. */
export const details: PlatformDetails = {
  adapter,
  name: 'Whereby',
};
