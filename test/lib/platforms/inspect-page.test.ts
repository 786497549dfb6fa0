import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { pageInspectionSchema } from '@/lib/core/interview/page-inspection';
import { inspectPage } from '@/lib/platforms/inspect-page';

const folder = new URL('../../pages/structures/', import.meta.url);

function inspect(file: string) {
  const { document } = parseHTML(readFileSync(new URL(`${file}.html`, folder), 'utf8'));
  const { url } = JSON.parse(document.querySelector('#expected')?.textContent ?? '');
  return pageInspectionSchema.parse(inspectPage(new URL(url), document)).matched;
}

test.each([
  ['meet-in-call-self-first', { call: '[jsname="r8qRAd"]', phase: 'in-call', pictures: 'video', room: '.T4LgNb' }],
  ['teams-in-call', { call: '#hangup-button', pictures: 'video', room: '#app' }],
  ['zoom-in-call-host', { call: '#wc-footer .footer__leave-btn-container button', pictures: 'video-player', room: null }],
  ['zoom-in-call-framed', { pictures: null, room: 'iframe#webclient' }],
  ['jitsi-in-call-moderator', { call: '.hangup-menu-button', pictures: null, room: null }],
])('in %s every part says which candidate found it', (file, matched) => {
  expect(inspect(file)).toMatchObject(matched);
});
