import type { QueryResultRow } from 'pg';
import { InsightUnavailable } from '../insightUnavailable.ts';
import type { Period } from '../insightReader.ts';
import type { Connections } from '../store/createConnections.ts';
import type { Piece } from './pieces.ts';

/** A question to the store about some of its rows. */
export interface Question {
  /** `request`, of `request_minute`, `request_hour` and `request_day`. */
  readonly table: 'request' | 'source' | 'call';
  readonly pieces: readonly Piece[];
  /** Columns, and which of their values are wanted: any when there is no list, or an empty one. */
  readonly where: Readonly<Record<string, readonly string[] | undefined>>;
  /** What is asked of the rows, with what they are grouped by. */
  readonly select: string;
  readonly groupBy: string;
}

export interface Ask {
  /** Each row as an object, numbers as texts. @throws InsightUnavailable */
  <Row extends QueryResultRow>(question: Question, deadline: number): Promise<Row[]>;
  /** Any statement, with values in the place of `$1` and so on. @throws InsightUnavailable */
  text<Row extends QueryResultRow>(text: string, values: readonly unknown[], deadline: number): Promise<Row[]>;
}

/** Names of tables and columns come from our own code alone; what somebody asks for goes as a value. */
export function createAsk(connections: Connections): Ask {
  async function askText<Row extends QueryResultRow>(text: string, values: readonly unknown[], deadline: number) {
    return connections.query<Row>(text, values, deadline).catch((cause: unknown) => {
      throw new InsightUnavailable(cause);
    });
  }

  async function ask<Row extends QueryResultRow>(question: Question, deadline: number): Promise<Row[]> {
    const { table, pieces, where, select, groupBy } = question;
    const values: unknown[] = [];
    const place = (value: unknown) => `$${values.push(value)}`;
    const wanted = Object.entries(where).flatMap(([column, list = []]) =>
      list.length === 0 ? [] : [`${column} = any (${place(list)})`],
    );
    const parts = pieces.map(({ unit, ...period }) => {
      const conditions = [...within(period, place), ...wanted];
      return `select * from insight.${table}_${unit} where ${conditions.join(' and ')}`;
    });
    if (parts.length === 0) return [];
    return askText<Row>(
      `select ${select} from (${parts.join(' union all ')}) as t group by ${groupBy}`,
      values,
      deadline,
    );
  }

  return Object.assign(ask, { text: askText });
}

function within({ from, to }: Period, place: (value: unknown) => string): string[] {
  return [`at >= ${place(from)}`, `at < ${place(to)}`];
}
