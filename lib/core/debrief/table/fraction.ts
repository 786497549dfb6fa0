/** An exact number, so that nothing is rounded before it is compared; `over` is above 0. */
export type Fraction = { readonly of: bigint; readonly over: bigint };

/** A whole number divided by another that is above 0. */
export const fraction = (of: number, over = 1): Fraction => ({ of: BigInt(of), over: BigInt(over) });

/** The sum of fractions, 0 without any. */
export const addAll = (all: readonly Fraction[]): Fraction =>
  all.reduce((sum, next) => ({ of: sum.of * next.over + next.of * sum.over, over: sum.over * next.over }), fraction(0));

/** The product of two fractions. */
export const multiply = (a: Fraction, b: Fraction): Fraction => ({ of: a.of * b.of, over: a.over * b.over });

/** One fraction divided by another that is above 0. */
export const divide = (a: Fraction, b: Fraction): Fraction => ({ of: a.of * b.over, over: a.over * b.of });

/** The mean of fractions; null without any. */
export const meanOf = (all: readonly Fraction[]): Fraction | null => (all.length === 0 ? null : divide(addAll(all), fraction(all.length)));

/** Whether two fractions are at least `least` apart. */
export function areApart(a: Fraction, b: Fraction, least: Fraction): boolean {
  const difference = a.of * b.over - b.of * a.over;
  return (difference < 0n ? -difference : difference) * least.over >= least.of * a.over * b.over;
}

/** A fraction of at least 0 in hundredths, rounded half up as scores are. */
export const inHundredths = ({ of, over }: Fraction): number => Number((200n * of + over) / (2n * over)) / 100;
