// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { PrintedDebrief } from '@/components/print/PrintedDebrief';
import type { DebriefReport } from '@/lib/state/debrief/export-debrief';
import { render, screen } from '../render.ts';

const report: DebriefReport = {
  candidate: 'Grace Hopper',
  verdict: [{ label: 'Decision', text: 'Hire' }],
  facts: [],
  rules: [],
  reasons: 'She knew the limits.\nShe said so.\n\nThe team agreed.',
  interviewers: [],
  dimensions: [],
};

test('the reasons on paper keep the lines in which they were written', () => {
  render(<PrintedDebrief report={report} />);
  const paragraphs = [...(screen.getByRole('heading', { name: 'Reasons' }).parentElement?.querySelectorAll('p') ?? [])];
  expect(paragraphs.map(({ innerHTML }) => innerHTML)).toEqual(['She knew the limits.<br>She said so.', 'The team agreed.']);
});
