/**
 * Loaded into every process that `npm start` starts, before its own code: ends it when the one who started it is gone,
 * however that one ended. The pipe to its standard input closes then, also after `kill -9`, where no signal can be sent on.
 */
process.stdin.once('end', () => process.exit(0));
process.stdin.once('error', () => process.exit(0));
process.stdin.resume();
process.stdin.unref();
