import { provide } from '@/lib/platforms/provide';
import { webex } from '@/lib/platforms/webex/adapter';

export default { main: () => provide(webex) };
