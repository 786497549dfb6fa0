import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provide } from '@/lib/platforms/provide';
import { teams } from '@/lib/platforms/teams/adapter';

export default defineUnlistedScript(() => provide(teams));
