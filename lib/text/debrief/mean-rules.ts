import type { RuleFinding } from '@/lib/core/scorecard/rules';
import { explainRule } from '@/lib/text/rules';

/** What a rule found in scores or in means of them, which are told with two decimals at most. */
export const explainMeanRule = (finding: RuleFinding): string =>
  finding.code === 'score-compared'
    ? explainRule({ ...finding, params: { ...finding.params, value: Number(finding.params.value.toFixed(2)) } })
    : explainRule(finding);
