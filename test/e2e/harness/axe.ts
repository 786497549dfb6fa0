import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules whose answer depends on how wide a page is. */
export const rulesOfSize = ['scrollable-region-focusable', 'target-size'] as const;

/** The rules whose answer depends on how wide a page is, or in which colours it stands. */
export const rulesOfLooks = ['color-contrast', 'link-in-text-block', ...rulesOfSize] as const;

/** What the script of axe leaves in the page that it runs in. */
declare const axe: { readonly run: (context: Document | Element, options: RunOptions) => Promise<AxeResults> };

/** Runs axe with options, and gives what it finds wrong: one line for each element. A foot lies over what is scrolled under it: a target is too small only if it still is in the middle of what scrolls. */
async function runInPage(options: RunOptions): Promise<readonly string[]> {
  const { violations } = await axe.run(document, options);
  const lines: string[] = [];
  for (const { id, nodes } of violations)
    for (const { html, failureSummary, target } of nodes) {
      const [selector] = target;
      const element = typeof selector === 'string' ? document.querySelector(selector) : null;
      if (id === 'target-size' && element !== null) {
        element.scrollIntoView({ block: 'center' });
        const again = await axe.run(element, { resultTypes: ['violations'], runOnly: { type: 'rule', values: [id] } });
        if (again.violations.length === 0) continue;
      }
      lines.push(`${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`);
    }
  return lines;
}

/** What axe finds wrong in a page or frame by WCAG 2.2 AA and its best practices, or by the given rules alone: one line for each element. */
export async function findViolations(place: Frame | Page, rules: readonly string[] | null = null): Promise<readonly string[]> {
  if (await place.evaluate("typeof axe === 'undefined'")) await place.evaluate(source);
  const options: RunOptions = { resultTypes: ['violations'], ...(rules !== null && { runOnly: { type: 'rule', values: [...rules] } }) };
  return place.evaluate<readonly string[], RunOptions>(runInPage, options);
}
