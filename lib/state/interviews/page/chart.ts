import type { ScorecardEnvelope } from '@/lib/core/scorecard/scorecard-schema';
import { readableText } from '@/lib/core/text/readable';

type Data = ScorecardEnvelope['data'];

/** A note on the chart's timeline: its position from 0 to 1, its time in the call, and its stance. */
export type ChartNote = {
  readonly id: string;
  readonly place: number;
  readonly callTimeMs: number;
  readonly stance: Data['notes'][number]['stance'];
};

/** A row of the chart: a dimension with its weight as a whole percentage, its score, and its evidence along the call. */
export type ChartRow = {
  readonly id: string;
  readonly name: string;
  readonly share: number;
  readonly weight: number;
  readonly score: number | null;
  readonly notes: readonly ChartNote[];
};

/** The chart of a scorecard: scores by dimension, evidence along the call, and how the weighted score is calculated. */
export type Chart = {
  readonly outOf: number;
  readonly rows: readonly ChartRow[];
  /** Labelled minutes of the timeline, each with its position from 0 to 1. */
  readonly ticks: readonly { readonly minute: number; readonly place: number }[];
  /** The sums of the scored dimensions' scores times weights, and of their weights; `score` is null where nothing was assessed. */
  readonly sum: { readonly products: number; readonly weights: number; readonly score: number | null };
};

const minuteMs = 60_000;
const tickMinutes = [1, 2, 5, 10, 15, 30, 60, 120, 240] as const;
const mostTicks = 5;

/** The length of the call in milliseconds: to its end, or to a later last note. */
function lengthOf({ interview: { startedAt, endedAt }, notes }: Data): number {
  const call = startedAt === null || endedAt === null ? 0 : Date.parse(endedAt) - Date.parse(startedAt);
  return Math.max(minuteMs, call, ...notes.map(({ callTime }) => callTime));
}

function listTicks(length: number): Chart['ticks'] {
  const minutes = length / minuteMs;
  const step = tickMinutes.find((candidate) => minutes / candidate < mostTicks) ?? Math.ceil(minutes / mostTicks);
  const count = Math.floor(minutes / step) + 1;
  return Array.from({ length: count }, (_, index) => ({ minute: index * step, place: (index * step) / minutes }));
}

/** Computes a finished scorecard's chart. */
export function drawChart(data: Data): Chart {
  const length = lengthOf(data);
  const all = data.rubric.dimensions.reduce((sum, { weight }) => sum + weight, 0);
  const rows = data.rubric.dimensions.map(({ id, name, weight }): ChartRow => {
    const notes = data.notes.filter(({ dimension, text }) => dimension === id && text.trim() !== '');
    return {
      ...{ id, name: readableText(name), weight, share: all === 0 ? 0 : Math.round((weight * 100) / all) },
      score: data.ratings.find(({ dimension }) => dimension === id)?.score ?? null,
      notes: notes.map(({ id: note, callTime, stance }) => ({ id: note, place: callTime / length, callTimeMs: callTime, stance })),
    };
  });
  const scored = rows.flatMap(({ score, weight }) => (score === null ? [] : [{ score, weight }]));
  const sum = {
    products: scored.reduce((total, { score, weight }) => total + score * weight, 0),
    weights: scored.reduce((total, { weight }) => total + weight, 0),
    score: data.score.value,
  };
  return { outOf: data.rubric.scale.max, rows, ticks: listTicks(length), sum };
}
