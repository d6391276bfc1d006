import type { Difference } from './difference.ts';

/** What is alike in failures of the same cause, roughly: the first difference without the names in it. */
export function signatureOf([first]: readonly Difference[]): string {
  if (first === undefined) return 'none';
  const [line = ''] = first.detail.split('\n');
  switch (first.kind) {
    case 'crashed':
    case 'wrong request':
      return `${first.kind}: ${withoutNames(line)}`;
    case 'aborted':
      return `${first.kind}: ${withoutNames(first.detail.replaceAll(/\s+/g, ' '))}`;
    default:
      return first.kind;
  }
}

function withoutNames(text: string): string {
  return text
    .replaceAll(
      /"[^"]*"|(?<=generated for ).*(?=, reached)|'[^']*'|\b[a-f] (?=refused|was asked)|\b\w+\.\w+\b|\[?\d+\]?|(?<=item: )\w+|conflict because subfields .*/g,
      '…',
    )
    .slice(0, 140);
}
