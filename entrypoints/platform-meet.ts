import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { meet } from '@/lib/platforms/meet/adapter';
import { provide } from '@/lib/platforms/provide';

export default defineUnlistedScript(() => provide(meet));
