import { jitsi } from '@/lib/platforms/jitsi/adapter';
import { provide } from '@/lib/platforms/provide';

export default { main: () => provide(jitsi) };
