import { meet } from '@/lib/platforms/meet/adapter';
import { provide } from '@/lib/platforms/provide';

export default { main: () => provide(meet) };
