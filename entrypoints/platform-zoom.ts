import { provide } from '@/lib/platforms/provide';
import { zoom } from '@/lib/platforms/zoom/adapter';

export default { main: () => provide(zoom) };
