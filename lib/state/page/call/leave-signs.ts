import { createLeaveSigns } from '@/lib/state/interview/leave-signs';
import { environment } from '@/lib/state/page/environment';
import { presence } from '@/lib/state/page/panel/presence';

/** Ends what was left while its panel went. */
export const leaveSigns = createLeaveSigns({ ...environment, ...presence });
