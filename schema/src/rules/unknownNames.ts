import { directiveText, fieldsOf, hasDirective, problemAt } from '../contract.ts';
import type { Contract } from '../contract.ts';

interface Vocabulary {
  readonly directive: string;
  readonly argument: string;
  /** What the names are, for the message. */
  readonly kind: string;
  readonly known: readonly string[];
}

/** The fields on which a directive's argument gives a name that its vocabulary does not have. */
export function unknownNames(contract: Contract, { directive, argument, kind, known }: Vocabulary): string[] {
  return fieldsOf(contract).flatMap(({ file, node, coordinate }) => {
    if (!hasDirective(node, directive)) return [];
    const given = directiveText(node, directive, argument);
    if (given !== undefined && known.includes(given)) return [];
    const mistake = given === undefined ? `gives no ${kind}` : `names the unknown ${kind} "${given}"`;
    return [problemAt(file, node, `${coordinate} ${mistake} in @${directive}; known are ${known.join(', ')}`)];
  });
}
