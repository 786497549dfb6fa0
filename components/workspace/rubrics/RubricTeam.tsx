import { TeamShare } from '@/components/workspace/page/TeamShare';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { versionKey } from '@/lib/core/team/rubric-rows';
import { type followItemSharing, shareRubric } from '@/lib/state/team/item-sharing';
import { rubricSharingTexts } from '@/lib/text/team/sharing';

type Props = {
  readonly rubric: Rubric;
  /** Follows whether the version is shared until the signal aborts. */
  readonly follow?: typeof followItemSharing;
};

/** Whether a saved version of a rubric is shared with the team, and a button that shares it; nothing without a store. */
export const RubricTeam = ({ rubric, follow }: Props) => (
  <TeamShare
    kind="rubric"
    id={versionKey(rubric)}
    texts={rubricSharingTexts(rubric.version)}
    onShare={() => shareRubric(rubric)}
    {...(follow === undefined ? {} : { follow })}
  />
);
