import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provide } from '@/lib/platforms/provide';
import { whereby } from '@/lib/platforms/whereby/adapter';

export default defineUnlistedScript(() => provide(whereby));
