/** Parameters of a form. Those that come twice are left out: RFC 6749 §3.2 forbids them. */
export type Form = Readonly<Record<string, string>>;

export function readForm(body: unknown): Form {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(
    Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
