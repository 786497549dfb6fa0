import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { seeNames } from '@/lib/platforms/names';

// A panel with an empty start form runs this in its tab and reads what it returns; it leaves nothing behind.
export default defineUnlistedScript(() => seeNames(new URL(location.href), document));
