import { expect, test } from 'vitest';
import { isWebPage } from '@/lib/core/delivery/web-page';

test.each([
  '<!doctype html><title>Sign in</title>',
  '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">',
  '<html>',
  '<HTML lang="en">',
  '\uFEFF<!doctype html>',
  '\n\n  <html lang="en">',
  '<?xml version="1.0"?>\n<!DOCTYPE html>',
  '<!-- a gateway --><!-- 2 -->\n<!doctype html>',
])('%j is a web page', (text) => expect(isWebPage(text)).toBe(true));

test.each([
  '',
  'ok',
  '{"html":"<html>"}',
  '<htmlx>',
  '<p>ok</p>',
  'accepted <html>',
  '<!-- ok -->',
  '<!doctype htmlish>',
  '<?xml version="1.0"?><ok/>',
])('%j is none', (text) => expect(isWebPage(text)).toBe(false));

test('a long row of comments is scanned quickly', () => {
  const before = process.cpuUsage();
  expect(isWebPage('<!-- -->'.repeat(100_000))).toBe(false);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(1000);
});
