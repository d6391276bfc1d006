const headEnd = Buffer.from('\r\n\r\n');
const lineEnd = Buffer.from('\r\n');
const nothing = Buffer.alloc(0);

/**
 * Cuts a stream of HTTP/1.1 messages into bodies. It knows what the gateways and stubs here send, and no more: it is on
 * the measuring side, which must be cheap for its core to keep up with the gateway's.
 *
 * @param onMessage called for each message with its first line and its body
 */
export function createHttpReader(onMessage) {
  let pending = nothing;

  return (chunk) => {
    pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
    for (;;) {
      const message = readMessage(pending);
      if (message === undefined) return;
      pending = pending.subarray(message.end);
      onMessage(message.firstLine, message.body);
    }
  };
}

function readMessage(bytes) {
  const at = bytes.indexOf(headEnd);
  if (at === -1) return undefined;
  const head = bytes.latin1Slice(0, at);
  const firstLine = head.slice(0, head.indexOf('\r\n'));
  const start = at + headEnd.length;
  const [, length] = /\r\ncontent-length: *(\d+)/i.exec(head) ?? [];
  if (length !== undefined) {
    const end = start + Number(length);
    return bytes.length < end ? undefined : { firstLine, body: bytes.subarray(start, end), end };
  }
  if (!/\r\ntransfer-encoding: *chunked/i.test(head)) return { firstLine, body: nothing, end: start };
  const chunked = readChunks(bytes, start);
  return chunked && { firstLine, ...chunked };
}

function readChunks(bytes, start) {
  const chunks = [];
  let at = start;
  for (;;) {
    const line = bytes.indexOf(lineEnd, at);
    if (line === -1) return undefined;
    const size = Number.parseInt(bytes.latin1Slice(at, line), 16);
    const end = line + 2 + size + 2;
    if (!(bytes.length >= end)) return undefined;
    if (size === 0) return { body: chunks.length === 1 ? chunks[0] : Buffer.concat(chunks), end };
    chunks.push(bytes.subarray(line + 2, line + 2 + size));
    at = end;
  }
}
