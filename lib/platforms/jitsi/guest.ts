import { provide } from '../provide';
import { adapter } from './adapter';

// The script that goes into the platform's pages before the guest.
export default { main: () => provide(adapter) };
