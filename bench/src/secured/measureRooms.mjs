/** With one connection nobody waits for anybody: what is measured is the work, and the disk. */
const connectionsAlone = 1;
const warmUps = 4;

/**
 * How long a request is in each room, when it is alone and when many are there. In a process of its own: what is held
 * against others is measured without clocks.
 *
 * @param one the timed gateway, ready
 * @param measure puts it under load for some seconds, with so many connections
 * @returns for each of the two: the rooms in the order in which they are left, and the whole
 */
export async function measureRooms(one, { connections, measure }) {
  const measured = [];
  // Until each token has been seen, and what is asked of registers and of HelseID is known.
  for (let i = 0; i < warmUps; i += 1) await measure(connections);
  for (const each of [connectionsAlone, connections]) {
    await read(one);
    const { p50Ms } = await measure(each);
    measured.push({ connections: each, p50Ms, rooms: await read(one) });
  }
  return measured;
}

async function read({ process }) {
  process.send('read');
  return (await process.next()).rooms;
}
