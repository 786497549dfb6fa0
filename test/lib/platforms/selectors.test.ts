import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { findCandidate } from '@/lib/core/interview/page-names';
import type { Candidate, PlatformAdapter } from '@/lib/platforms/adapter';
import { detailsOf } from '@/lib/platforms/details';
import { adapter as jitsi } from '@/lib/platforms/jitsi/adapter';
import { findPhase, isPresenting } from '@/lib/platforms/look';
import { adapter as meet } from '@/lib/platforms/meet/adapter';
import { readNames } from '@/lib/platforms/names';
import { adapter as teams } from '@/lib/platforms/teams/adapter';
import { adapter as webex } from '@/lib/platforms/webex/adapter';
import { adapter as whereby } from '@/lib/platforms/whereby/adapter';
import { adapter as zoom } from '@/lib/platforms/zoom/adapter';

type State = 'landing' | 'lobby' | 'in-call' | 'left' | 'moving';
type Part = 'captions' | 'presenting';

const read = (file: string) => readFileSync(new URL(`../../pages/${file}`, import.meta.url), 'utf8');
const files: Readonly<Record<string, string>> = { zoom: 'zoom/client.html' };

/** The saved page of a platform as it is in a state, with parts in their places. */
function page({ platform }: PlatformAdapter, state: State, ...parts: readonly Part[]): Document {
  const { document } = parseHTML(read(files[platform] ?? `${platform}/index.html`));
  const template = (id: string) => document.querySelector(`template#${id}`)?.innerHTML ?? '';
  const stage = document.querySelector('#stage');
  if (stage === null) throw new Error(`Expected the saved page of ${platform} to have a stage.`);
  stage.innerHTML = template(state);
  for (const part of parts) for (const place of stage.querySelectorAll(`[data-place="${part}"]`)) place.innerHTML = template(part);
  for (const unused of document.querySelectorAll('template')) unused.remove();
  return document;
}

/** How many elements a selector matches. */
function find(document: Document, candidate: Candidate): number {
  const [selector = '', ...texts] = [candidate].flat();
  const found = [...document.querySelectorAll(selector)];
  return found.filter(({ textContent }) => texts.length === 0 || texts.includes(textContent.trim())).length;
}

const count = (document: Document, candidates: readonly Candidate[]) => candidates.map((candidate) => find(document, candidate));
/** The selectors of a phase; if a phase has two lists, the second has `2` after its name. */
function candidatesOf({ phases }: PlatformAdapter, what: string) {
  const [phase, nth = '1'] = what.split(' ');
  return phases.filter(([name]) => name === phase)[Number(nth) - 1]?.[1] ?? [];
}

/** How many elements each candidate finds in its saved page, in the candidates' order. */
const counts: readonly (readonly [PlatformAdapter, string, readonly number[], readonly State[], readonly Part[]])[] = [
  [meet, 'in-call', [1, 0, 2, 1], ['in-call'], []],
  [meet, 'left', [1, 1], ['left'], []],
  [meet, 'left 2', [1, 0, 1, 0], ['left'], []],
  [meet, 'lobby', [1, 0], ['lobby'], []],
  [meet, 'presenting', [1, 0, 1], ['in-call'], ['presenting']],
  [meet, 'captions', [1, 1, 0], ['in-call'], ['captions']],
  [meet, 'others', [2], ['in-call'], []],
  [meet, 'everyone', [3], ['in-call'], []],
  [zoom, 'moving', [1], ['moving'], []],
  [zoom, 'lobby', [0, 0], ['lobby'], []],
  [zoom, 'in-call', [1, 1, 1], ['in-call'], []],
  [zoom, 'lobby 2', [1, 1, 1, 0, 0], ['lobby'], []],
  [zoom, 'left', [1], ['left'], []],
  [zoom, 'presenting', [1, 1], ['in-call'], ['presenting']],
  [zoom, 'captions', [1, 0, 0], ['in-call'], ['captions']],
  [zoom, 'everyone', [2, 0], ['in-call'], []],
  [teams, 'in-call', [1, 2, 1, 0], ['in-call'], []],
  [teams, 'left', [3, 1, 0], ['left'], []],
  [teams, 'left 2', [0, 0, 0], ['left'], []],
  [teams, 'lobby', [1, 1, 0], ['lobby'], []],
  [teams, 'presenting', [1, 0, 0], ['in-call'], ['presenting']],
  [teams, 'captions', [1, 1], ['in-call'], ['captions']],
  [teams, 'others', [1], ['in-call'], []],
  [teams, 'everyone', [2, 0], ['in-call'], []],
  [webex, 'in-call', [1, 2, 1, 1, 1, 1], ['in-call'], []],
  [webex, 'lobby', [0, 0, 0, 1, 1], ['lobby'], []],
  [webex, 'presenting', [1, 0], ['in-call'], ['presenting']],
  [webex, 'captions', [1], ['in-call'], ['captions']],
  [webex, 'everyone', [2, 0], ['in-call'], []],
  [jitsi, 'in-call', [0, 1, 1, 1], ['in-call'], []],
  [jitsi, 'lobby', [1, 1, 1, 0, 0], ['lobby'], []],
  [jitsi, 'presenting', [1, 1], ['in-call'], ['presenting']],
  [jitsi, 'captions', [1, 0, 0], ['in-call'], ['captions']],
  [jitsi, 'others', [1], ['in-call'], []],
  [whereby, 'in-call', [1], ['in-call'], []],
  [whereby, 'presenting', [1], ['in-call'], ['presenting']],
];

const lists: Readonly<Record<string, (adapter: PlatformAdapter) => readonly Candidate[]>> = {
  presenting: ({ presenting }) => presenting,
  captions: ({ platform }) => detailsOf(platform).captions ?? [],
  others: ({ platform }) => detailsOf(platform).names?.others ?? [],
  everyone: ({ platform }) => detailsOf(platform).names?.everyone ?? [],
};

describe('each candidate finds in the saved page what it is there for', () => {
  test.each(counts.map(([adapter, what, ...rest]) => [adapter.platform, what, adapter, ...rest] as const))(
    '%s: %s',
    (_platform, what, adapter, expected, [state = 'landing'], parts) => {
      const candidates = lists[what]?.(adapter) ?? candidatesOf(adapter, what);
      expect(candidates).toHaveLength(expected.length);
      expect(count(page(adapter, state, ...parts), candidates)).toEqual(expected);
    },
  );

  test('no list of candidates is left out', () => {
    const told = counts.map(([{ platform }, what]) => `${platform} ${what}`);
    const all = [meet, zoom, teams, webex, jitsi, whereby].flatMap((adapter) => [
      ...adapter.phases.map(([phase], index) => {
        const nth = adapter.phases.slice(0, index + 1).filter(([name]) => name === phase).length;
        return `${adapter.platform} ${phase}${nth > 1 ? ` ${nth}` : ''}`;
      }),
      ...Object.entries(lists).flatMap(([what, list]) => (list(adapter).length > 0 ? [`${adapter.platform} ${what}`] : [])),
    ]);
    expect(told.toSorted()).toEqual(all.toSorted());
  });
});

/** What each platform's page shows in each of its states: the phase, whether the screen is shared, and whose name is offered. */
const readings: readonly (readonly [PlatformAdapter, State, readonly Part[], string, boolean, string])[] = [
  [meet, 'landing', [], 'lost', false, ''],
  [meet, 'lobby', [], 'lobby', false, ''],
  [meet, 'in-call', ['captions'], 'in-call', false, 'Grace Candidate'],
  [meet, 'in-call', ['captions', 'presenting'], 'in-call', true, 'Grace Candidate'],
  [meet, 'left', [], 'left', false, ''],
  [zoom, 'landing', [], 'lost', false, ''],
  [zoom, 'lobby', [], 'lobby', false, ''],
  [zoom, 'in-call', ['captions'], 'in-call', false, 'Grace Candidate'],
  [zoom, 'in-call', ['presenting'], 'in-call', true, 'Grace Candidate'],
  [zoom, 'moving', [], 'moving', false, ''],
  [zoom, 'left', [], 'left', false, ''],
  [teams, 'landing', [], 'lost', false, ''],
  [teams, 'lobby', [], 'lobby', false, ''],
  [teams, 'in-call', ['captions'], 'in-call', false, 'Grace Candidate'],
  [teams, 'in-call', ['presenting'], 'in-call', true, 'Grace Candidate'],
  [teams, 'left', [], 'left', false, ''],
  [webex, 'landing', [], 'lost', false, ''],
  [webex, 'lobby', [], 'lobby', false, ''],
  [webex, 'in-call', ['captions'], 'in-call', false, 'Grace Candidate'],
  [webex, 'in-call', ['presenting'], 'in-call', true, 'Grace Candidate'],
  [webex, 'left', [], 'lobby', false, ''],
  [jitsi, 'landing', [], 'lost', false, ''],
  [jitsi, 'lobby', [], 'lobby', false, ''],
  [jitsi, 'in-call', ['captions'], 'in-call', false, 'Grace Candidate'],
  [jitsi, 'in-call', ['presenting'], 'in-call', true, 'Grace Candidate'],
  [jitsi, 'left', [], 'lost', false, ''],
  [whereby, 'lobby', [], 'lost', false, ''],
  [whereby, 'in-call', [], 'in-call', false, ''],
  [whereby, 'in-call', ['presenting'], 'in-call', true, ''],
  [whereby, 'left', [], 'lost', false, ''],
];

describe('a saved page is read as what it is', () => {
  test.each(readings.map(([adapter, ...rest]) => [adapter.platform, ...rest, adapter] as const))(
    '%s: %s with %j',
    (_platform, state, parts, phase, presenting, name, adapter) => {
      const document = page(adapter, state, ...parts);
      const candidate = phase === 'in-call' ? findCandidate(readNames(document, detailsOf(adapter.platform).names ?? {}), 'Ivo Interviewer') : '';
      expect([findPhase(document, adapter), isPresenting(document, adapter), candidate]).toEqual([phase, presenting, name]);
    },
  );
});
