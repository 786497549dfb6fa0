import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { makeProfile } from './browser.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

const html =
  '<!doctype html><html lang="en"><title>Plumbline</title><link rel="stylesheet" href="/page.css"><body><script type="module" src="/page.js"></script></body></html>';

/** Builds one page of components, `entry` from the project's root, and serves it on loopback. */
export async function servePage(entry: string) {
  const outDir = await makeProfile();
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir,
      target: 'chrome133',
      cssCodeSplit: false,
      rollupOptions: { input: join(root, entry), output: { entryFileNames: 'page.js', assetFileNames: 'page[extname]', codeSplitting: false } },
    },
  });
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://loopback').pathname);
    if (path === '/') return response.writeHead(200, { 'content-type': 'text/html' }).end(html);
    readFile(join(outDir, path)).then(
      (bytes) => response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/plain' }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = () => new Promise((resolve) => server.close(resolve).closeAllConnections());
  return { url: `http://127.0.0.1:${port}/`, close };
}
