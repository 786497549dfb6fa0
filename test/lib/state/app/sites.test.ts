import { expect, test } from 'vitest';
import { parseHost } from '@/lib/state/app/sites';

test.each([
  ['jitsi.example.com', 'https://jitsi.example.com/'],
  ['https://jitsi.example.com:8443/Room?x=1', 'https://jitsi.example.com:8443/Room?x=1'],
  ['http://localhost:8000', 'http://localhost:8000/'],
  ['localhost', 'https://localhost/'],
  ['http://jitsi.example.com', undefined],
  ['jitsi', undefined],
  ['', undefined],
  ['not a host', undefined],
  ['javascript:alert(1)', undefined],
  ['ftp://jitsi.example.com', undefined],
])('%s is read as %s', (text, address) => expect(parseHost(text)?.href).toBe(address));
