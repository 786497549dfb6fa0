import type { Features } from '../features';

/** A text to learn from: its features, its class, and its weight. */
export type Lesson = { readonly features: Features; readonly kind: number; readonly weight: number };

/** A learned classifier: the probability of each class, and how much each feature of a text favours one class. */
export type Classifier = {
  readonly shares: (features: Features) => readonly number[];
  readonly pulls: (features: Features, kind: number) => readonly number[];
};

const rounds = 25;
const firstPace = 0.5;

/** Scores as shares that sum to 1. */
function toShares(scores: readonly number[]): readonly number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

const score = (line: Float32Array, { places, values }: Features): number => {
  let sum = line.at(-1) ?? 0;
  for (let index = 0; index < places.length; index += 1) sum += (line[places[index] ?? 0] ?? 0) * (values[index] ?? 0);
  return sum;
};

function move(line: Float32Array, { places, values }: Features, step: number): void {
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    line[place] = (line[place] ?? 0) + step * (values[index] ?? 0);
  }
  const last = line.length - 1;
  line[last] = (line[last] ?? 0) + step;
}

/** The weight of a text in each class, so that a class with few texts counts as much as one with many. */
function balance(lessons: readonly Lesson[], kinds: number): readonly number[] {
  const totals = Array.from({ length: kinds }, () => 0);
  for (const { kind, weight } of lessons) totals[kind] = (totals[kind] ?? 0) + weight;
  const mean = totals.reduce((sum, total) => sum + total, 0) / kinds;
  return totals.map((total) => mean / (total || 1));
}

/** Every text once, in a fixed order that mixes the classes. */
function mix(lessons: readonly Lesson[]): readonly Lesson[] {
  // A step that has no common factor with the count visits all of them.
  const stride = lessons.length % 997 === 0 ? 991 : 997;
  return lessons.map((lesson, index) => lessons[(index * stride) % lessons.length] ?? lesson);
}

/** Learns to distinguish classes by multinomial logistic regression, in a fixed order: the same texts give the same classifier. */
export function learn(lessons: readonly Lesson[], kinds: number, size: number): Classifier {
  const lines = Array.from({ length: kinds }, () => new Float32Array(size + 1));
  const balanced = balance(lessons, kinds);
  const mixed = mix(lessons);
  const shares = (features: Features) => toShares(lines.map((line) => score(line, features)));
  for (let round = 0; round < rounds; round += 1) {
    const pace = firstPace / (1 + round / 4);
    for (const { features, kind, weight } of mixed) {
      const now = shares(features);
      const step = pace * weight * (balanced[kind] ?? 1);
      lines.forEach((line, other) => {
        move(line, features, step * ((other === kind ? 1 : 0) - (now[other] ?? 0)));
      });
    }
  }
  return {
    shares,
    pulls: ({ places, values }, kind) =>
      [...places].map((place, index) => {
        const own = lines[kind]?.[place] ?? 0;
        const others = lines.reduce((sum, line) => sum + (line[place] ?? 0), -own) / Math.max(1, kinds - 1);
        return (own - others) * (values[index] ?? 0);
      }),
  };
}
