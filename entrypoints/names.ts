import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readNamesAt } from '@/lib/platforms/names';

// A panel with an empty start form runs this in its tab and reads what it returns; it leaves nothing behind.
export default defineUnlistedScript(() => readNamesAt(new URL(location.href), document));
