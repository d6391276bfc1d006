/** How many people there are. Fewer are for whoever works on these tests; what counts is the thousand. */
// oxlint-disable-next-line node/no-process-env -- set by hand, for one run
export const crowdSize = Number(process.env['HELSEGRAF_CROWD'] ?? 1_000);
