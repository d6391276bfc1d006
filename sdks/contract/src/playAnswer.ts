import type { ServerResponse } from 'node:http';
import type { Answer } from './contractCase.ts';

const graphqlType = 'application/graphql-response+json; charset=utf-8';
/** In a case, stands for the byte FF, which is in no UTF-8. */
const noUtf8 = '\u00ff';
const dribbleMs = 20;
/** So that an SDK that reads without end fails its test instead of filling the machine's memory. */
const mostBytes = 64 * 1024 * 1024;

/** Answers as the case says, with whatever goes wrong on the way. */
export function playAnswer(response: ServerResponse, answer: Answer, data: unknown): void {
  const { how = 'answer', status = 200, headers = {} } = answer;
  if (how === 'cut') {
    response.socket?.destroy();
    return;
  }
  if (how === 'hang') return;
  const body = bodyOf(answer, data);
  const type = answer.text === undefined ? graphqlType : 'text/html';
  response.writeHead(status, {
    'content-type': type,
    ...(how === 'cut-within' && lengthOf(body)),
    ...writeHeaders(headers),
  });
  if (how === 'answer') response.end(body);
  else if (how === 'cut-within') response.write(body.slice(0, body.length / 2), () => response.socket?.destroy());
  else if (how === 'dribble') dribble(response);
  else pour(response);
}

function bodyOf({ text, errors, root }: Answer, data: unknown): string | Buffer {
  const body = text ?? JSON.stringify({ ...(errors && { errors: errors.map(writeError) }), data, ...root });
  return body.includes(noUtf8) ? Buffer.from(body, 'latin1') : body;
}

function writeError({ code, path }: NonNullable<Answer['errors']>[number]) {
  return {
    message: 'A sentence for people.',
    ...(path && { path }),
    ...(code !== undefined && { extensions: { code } }),
  };
}

function writeHeaders(headers: NonNullable<Answer['headers']>): Record<string, string | string[]> {
  const date = (value: string) =>
    value.replace(/\{now([+-]\d+)\}/, (_, seconds) => new Date(Date.now() + Number(seconds) * 1_000).toUTCString());
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, typeof value === 'string' ? date(value) : [...value]]),
  );
}

function lengthOf(body: string | Buffer) {
  return { 'content-length': Buffer.byteLength(body) };
}

function dribble(response: ServerResponse): void {
  response.write('{"data":');
  const timer = setInterval(() => response.write(' '), dribbleMs);
  response.once('close', () => clearInterval(timer));
}

function pour(response: ServerResponse, left = mostBytes): void {
  const chunk = ' '.repeat(64 * 1024);
  let rest = left;
  while (rest > 0) {
    rest -= chunk.length;
    if (!response.write(chunk)) {
      response.once('drain', () => pour(response, rest));
      return;
    }
  }
  response.end();
}
