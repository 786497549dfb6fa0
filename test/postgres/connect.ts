import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';
import type { Rows, Session } from '../public/team-store/database.ts';
import { type Column, type Message, readColumns, readRefusal, readRow, takeMessages } from './read-rows.ts';

/** A message with its length; the first of a session has no type. */
function frame(type: string, ...texts: readonly string[]): Buffer {
  const body = Buffer.from(texts.map((text) => `${text}\0`).join(''));
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(type), length, body]);
}

function greet(user: string, database: string): Buffer {
  const body = Buffer.from(`\0\x03\0\0user\0${user}\0database\0${database}\0\0`);
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([length, body]);
}

/** Collects what a statement answers until the server is ready for the next; the rows are those of the last one. */
function makeReply(done: (rows: Rows) => void, failed: (error: Error) => void) {
  let columns: readonly Column[] = [];
  let rows: Rows['rows'][number][] = [];
  let last: Rows = { rows: [], count: 0 };
  let refused: Error | null = null;
  return ({ type, body }: Message): void => {
    if (type === 'T') [columns, rows] = [readColumns(body), []];
    if (type === 'D') rows.push(readRow(body, columns));
    if (type === 'C') {
      last = { rows, count: Number(/(\d+)\0$/.exec(body.toString())?.[1] ?? 0) };
      rows = [];
    }
    if (type === 'E') refused = readRefusal(body);
    if (type === 'Z') refused === null ? done(last) : failed(refused);
  };
}

async function open(path: string): Promise<Socket> {
  const socket = createConnection(path);
  await once(socket, 'connect');
  return socket;
}

/** Opens a session with a server on a socket, which trusts who can reach it. Statements go one after another, in PostgreSQL's simple protocol. */
export async function connect(path: string, database: string): Promise<Session> {
  const socket = await open(path);
  let arrived: Buffer = Buffer.alloc(0);
  let hear: (message: Message) => void = () => undefined;
  let end: (error: Error) => void = () => undefined;
  socket.on('data', (chunk: Buffer) => {
    const { messages, rest } = takeMessages(Buffer.concat([arrived, chunk]));
    arrived = rest;
    for (const message of messages) hear(message);
  });
  socket.on('close', () => end(new Error('The server has closed the session.')));
  const send = (bytes: Buffer) =>
    new Promise<Rows>((done, failed) => {
      hear = makeReply(done, failed);
      end = failed;
      socket.write(bytes);
    });
  await send(greet('postgres', database));
  const close = async () => {
    socket.end(frame('X'));
    await once(socket, 'close');
  };
  return { query: (statement) => send(frame('Q', statement)), close };
}
