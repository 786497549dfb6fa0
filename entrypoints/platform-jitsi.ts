import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { jitsi } from '@/lib/platforms/jitsi/adapter';
import { provide } from '@/lib/platforms/provide';

export default defineUnlistedScript(() => provide(jitsi));
