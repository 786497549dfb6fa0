import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { seePage } from '@/lib/platforms/sight';

// The pop-up runs this in the tab in front and reads what it returns; it leaves nothing behind.
export default defineUnlistedScript(() => seePage(new URL(location.href), document));
