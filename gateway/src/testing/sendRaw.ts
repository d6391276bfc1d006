import { connect } from 'node:net';

/** Posts over a connection of its own. Every byte that comes back, however the connection ends. */
export function sendRaw(url: string, headers: Readonly<Record<string, string>>, body: string): Promise<string> {
  const { hostname, port, host, pathname } = new URL(url);
  const lines = Object.entries({
    host,
    connection: 'close',
    'content-length': String(Buffer.byteLength(body)),
    ...headers,
  });
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname);
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(Buffer.concat(chunks).toString()));
    const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
    socket.write(`POST ${pathname} HTTP/1.1\r\n${head}\r\n${body}`);
  });
}
