/** What a caught error says, in one line. */
export function messageOf(error: unknown, otherwise: string): string {
  const { message } = error as { readonly message?: unknown };
  const [first = ''] = typeof message === 'string' ? message.split('\n') : [];
  return first === '' ? otherwise : first;
}
