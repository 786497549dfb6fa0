import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provide } from '@/lib/platforms/provide';
import { webex } from '@/lib/platforms/webex/adapter';

export default defineUnlistedScript(() => provide(webex));
