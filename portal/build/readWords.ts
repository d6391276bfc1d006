/**
 * What names of the schema are called in Norwegian, by the tables of `docs/words.md`: the first column has the names in
 * backticks, the second the Norwegian. `Type.field` and plain names alike.
 */
export function readWords(markdown: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const line of markdown.split('\n')) {
    const [, english = '', norwegian = ''] = line.split('|').map((cell) => cell.trim());
    if (norwegian === '' || /^-+$|^Norwegian$/.test(norwegian)) continue;
    for (const [, name = ''] of english.matchAll(/`([A-Za-z_][\w.]*)`/g)) {
      if (!words.has(name)) words.set(name, norwegian.replaceAll('`', ''));
    }
  }
  return words;
}

/** A Norwegian term that a description ends with in parentheses: `Critical information (kritisk informasjon).` */
export function termIn(description: string): string {
  const [first = ''] = description.split(/(?<=[.:])\s/);
  const [, term = ''] = /\(([^()]*)\)/.exec(first) ?? [];
  // Codes and English asides stand in parentheses too.
  return /^[a-zæøå][\p{L}\d ,/-]*$/iu.test(term) && !/^(e\.g|for|or|and|the|a|in|by|as|not|see) /i.test(term)
    ? term
    : '';
}
