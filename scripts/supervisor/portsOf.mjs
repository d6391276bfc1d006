const subgraphs = ['persons', 'core-record', 'prescriptions', 'medication-list', 'care-plans', 'privacy', 'insight'];
const sandboxOffset = 100;
const auditOffset = 90;

/**
 * Every port of the system, counted from its base.
 *
 * @param {number} base
 * @param {readonly string[]} services the national services in the sandbox's order
 */
export function portsOf(base, services) {
  const sandbox = sandboxPortOf(base);
  return {
    gateway: base,
    subgraphs: Object.fromEntries(subgraphs.map((name, at) => [name, base + 1 + at])),
    audit: { store: base + auditOffset, service: base + auditOffset + 1 },
    sandbox,
    services: Object.fromEntries(services.map((name, at) => [name, sandbox + 1 + at])),
  };
}

/** Where the sandbox's switchboard is. */
export function sandboxPortOf(base) {
  return base + sandboxOffset;
}
