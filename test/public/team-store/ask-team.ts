import { expect } from 'vitest';
import { askAs, type Refusal, type Rows, type Session, withAddress } from './database.ts';

/** A team's database, and what its members are answered; each question is a transaction that is rolled back. */
export function askTeam(session: () => Session) {
  const ask = (email: string, statements: string | readonly string[]): Promise<Rows | Refusal> =>
    askAs(session(), withAddress(email), statements, 'rollback');
  const list = async (email: string, table: string, columns: string) => {
    const answer = await ask(email, `select ${columns} from plumbline.${table} order by 1, 2`);
    return 'rows' in answer ? answer.rows.map((row) => Object.values(row).join(' ')) : answer;
  };
  const scorecards = (email: string) => list(email, 'scorecards', 'interviewer, revision');
  return { session, ask, list, scorecards };
}

/** The answer to a statement that is not refused. */
export const isAnswered = { count: expect.any(Number) };
