import type { ServerResponse } from 'node:http';
import type { Answer } from './contractCase.ts';

const graphqlType = 'application/graphql-response+json; charset=utf-8';
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
  const body = answer.text ?? JSON.stringify({ ...(answer.errors && { errors: answer.errors.map(writeError) }), data });
  const type = answer.text === undefined ? graphqlType : 'text/html';
  response.writeHead(status, { 'content-type': type, ...(how === 'cut-within' && lengthOf(body)), ...headers });
  if (how === 'answer') response.end(body);
  else if (how === 'cut-within') response.write(body.slice(0, body.length / 2), () => response.socket?.destroy());
  else if (how === 'dribble') dribble(response);
  else pour(response);
}

function writeError({ code, path }: NonNullable<Answer['errors']>[number]) {
  return {
    message: 'A sentence for people.',
    ...(path && { path }),
    ...(code !== undefined && { extensions: { code } }),
  };
}

function lengthOf(body: string) {
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
