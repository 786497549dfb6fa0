import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Session } from '../public/team-store/database.ts';
import { connect } from './connect.ts';
import { findServer } from './find-server.ts';

/** PostgreSQL does not run as root: there it runs as the user that its package has made. */
function findUser(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const idOf = (kind: string) => Number(execFileSync('id', [kind, 'postgres'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/** Writes to disk need not survive: the folder goes when the server ends. */
const quick = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off', 'shared_buffers=256MB', 'max_wal_size=4GB'];

/** Starts a PostgreSQL server with an empty cluster, on a socket in a folder of its own and on no port. */
export async function startServer() {
  const programs = findServer();
  const user = findUser();
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-postgres-'));
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const cluster = join(folder, 'cluster');
  execFileSync(join(programs, 'initdb'), ['-D', cluster, '-A', 'trust', '-U', 'postgres', '--no-sync', '-E', 'UTF8', '--locale=C'], {
    ...user,
    cwd: folder,
  });
  const settings = [...quick, 'listen_addresses='].flatMap((setting) => ['-c', setting]);
  const server = spawn(join(programs, 'postgres'), ['-D', cluster, '-k', folder, ...settings], {
    ...user,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ready = Promise.withResolvers<void>();
  let log = '';
  server.stderr.on('data', (chunk: Buffer) => {
    log += chunk.toString();
    if (log.includes('ready to accept connections')) ready.resolve();
  });
  server.on('exit', () => ready.reject(new Error(`The server did not start. ${log}`)));
  await ready.promise;

  const openDatabase = (name: string): Promise<Session> => connect(join(folder, '.s.PGSQL.5432'), name);
  async function makeDatabase(name: string): Promise<void> {
    const session = await openDatabase('postgres');
    await session.query(`create database ${name}`);
    await session.close();
  }
  async function stop(): Promise<void> {
    const exited = once(server, 'exit');
    server.kill('SIGINT');
    await exited;
    rmSync(folder, { recursive: true, force: true });
  }
  return { openDatabase, makeDatabase, stop };
}
