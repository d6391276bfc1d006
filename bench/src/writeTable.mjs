import { summarize } from './summarize.mjs';

const columns = [
  ['', ({ title }) => title],
  ['answers/s', ({ perSecond }) => perSecond.toFixed(0)],
  ['p50 ms', ({ p50Ms }) => p50Ms.toFixed(1)],
  ['p99 ms', ({ p99Ms }) => p99Ms.toFixed(1)],
  ['CPU ms/answer', ({ cpuMsPerAnswer }) => cpuMsPerAnswer.toFixed(2)],
  ['fetches/answer', ({ fetchesPerAnswer }) => fetchesPerAnswer.toFixed(1)],
  ['peak RSS MB', ({ peakMegabytes }) => peakMegabytes.toFixed(0)],
  ['ours is faster', ({ timesAsFast }) => times(timesAsFast)],
  ['ours takes less CPU', ({ timesLessCpu }) => times(timesLessCpu)],
];

/** A measured load as a Markdown table, and one of its rooms when they were timed. */
export function writeTable(measured) {
  const rows = [
    columns.map(([heading]) => heading),
    columns.map((_column, i) => (i === 0 ? '---' : '---:')),
    ...summarize(measured).map((row) => columns.map(([, show]) => show(row))),
  ];
  const rooms = measured.rooms === undefined ? '' : `\n${writeRooms(measured.rooms)}`;
  const kilobytes = (measured.bytes / 1000).toFixed(1);
  return `### ${measured.load} (${kilobytes} kB)\n\n${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n${rooms}`;
}

/** How long requests are in each room: alone, and among many. */
function writeRooms([alone, among]) {
  const msOf = ({ rooms }, name) => rooms.find(({ room }) => room === name)?.ms ?? 0;
  const rows = [
    ['p50 ms in each room', `${alone.connections} connection`, `${among.connections} connections`],
    ['---', '---:', '---:'],
    ...among.rooms.map(({ room }) => [room, msOf(alone, room).toFixed(3), msOf(among, room).toFixed(3)]),
    ['the whole, as its client sees it', alone.p50Ms.toFixed(1), among.p50Ms.toFixed(1)],
  ];
  return `${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

function times(ratio) {
  return ratio === undefined ? '' : `${ratio.toFixed(1)}×`;
}
