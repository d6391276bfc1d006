/**
 * What all connections read into. A read and all that is made of it is one step of the event loop, so that one buffer is
 * enough for the process. Whoever reads leaves nothing in it.
 */
export const readBuffer = Buffer.alloc(256 * 1_024);
