import type { DeliveryReason } from '@/lib/core/delivery/reason';
import { describeReasons } from '@/lib/text/delivery/reasons';

/** Matches reasons whose words hold a text, or match an expression. */
export const saying = (words: string | RegExp) => ({
  asymmetricMatch(kept: Parameters<typeof describeReasons>[0]): boolean {
    const text = describeReasons(kept);
    return typeof words === 'string' ? text.includes(words) : words.test(text);
  },
  toString: () => `saying ${words}`,
});

/** Matches one reason whose words hold a text, or match an expression. */
export const sayingOne = (words: string | RegExp) => {
  const matcher = saying(words);
  return { asymmetricMatch: (reason: DeliveryReason) => matcher.asymmetricMatch([reason]), toString: matcher.toString };
};
