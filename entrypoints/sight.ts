import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { inspectPage } from '@/lib/platforms/inspect-page';

// The pop-up runs this in the tab in front and reads what it returns; it leaves nothing behind.
export default defineUnlistedScript(() => inspectPage(new URL(location.href), document));
