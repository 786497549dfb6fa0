import { provide } from '@/lib/platforms/provide';
import { teams } from '@/lib/platforms/teams/adapter';

export default { main: () => provide(teams) };
