/** A doc comment, indented; empty when there is nothing to say. */
export function writeComment(text: string, indent = ''): string {
  const lines = text
    .trim()
    .replaceAll('*/', '*\\/')
    .split('\n')
    .map((line) => line.trimEnd());
  if (lines.join('') === '') return '';
  if (lines.length === 1) return `${indent}/** ${lines[0] ?? ''} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}\n`).join('')}${indent} */\n`;
}

/** What a description says, and that it is deprecated. */
export function commentOf({
  description,
  deprecationReason,
}: {
  readonly description: string;
  readonly deprecationReason: string | undefined;
}): string {
  return [description, ...(deprecationReason === undefined ? [] : [`@deprecated ${deprecationReason}`])].join('\n');
}

export function indentLines(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

/** A text in single quotes. */
export function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
