import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provide } from '@/lib/platforms/provide';
import { zoom } from '@/lib/platforms/zoom/adapter';

export default defineUnlistedScript(() => provide(zoom));
