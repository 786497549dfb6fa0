import { expect, test } from 'vitest';
import { interviewerModel } from '@/lib/state/page/interviewer';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';

test('a name set while the stored one is being read stays', async () => {
  stubBrowser({ runtime: makeRuntime(), storage: { local: makeStorageArea() } });
  const reading = interviewerModel.loadInterviewer();
  const signed = interviewerModel.signAs('Ivo Interviewer', '');
  await reading;
  expect(interviewerModel.interviewer.peek()).toEqual({ name: 'Ivo Interviewer', email: null });
  await signed;
  await interviewerModel.loadInterviewer();
  expect(interviewerModel.interviewer.peek()).toEqual({ name: 'Ivo Interviewer', email: null });
});
