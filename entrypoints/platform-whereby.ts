import { provide } from '@/lib/platforms/provide';
import { whereby } from '@/lib/platforms/whereby/adapter';

export default { main: () => provide(whereby) };
