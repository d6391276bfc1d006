/** Lines of C#, one level in. */
export function indent(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `    ${line}`));
}

/** What stands between braces. */
export function block(head: string, body: readonly string[]): string[] {
  return [head, '{', ...indent(body), '}'];
}

/** Groups of lines with an empty line between. */
export function spaced(groups: readonly (readonly string[])[]): string[] {
  return groups.filter((group) => group.length > 0).flatMap((group, at) => (at === 0 ? group : ['', ...group]));
}

// What ends a line in C# (§6.3.3), with the spaces around it. Any of them would end the comment.
const newLines = /\s*[\n\r\u0085\u2028\u2029]\s*/;

/** A documentation comment; none when there is nothing to say. */
export function summary(text: string): string[] {
  const lines = text
    .trim()
    .split(newLines)
    .filter((line) => line !== '');
  if (lines.length === 0) return [];
  if (lines.length === 1) return [`/// <summary>${escapeXml(lines[0] ?? '')}</summary>`];
  return ['/// <summary>', ...lines.map((line) => `/// ${escapeXml(line)}`), '/// </summary>'];
}

/** Marks what is to go away. */
export function obsolete(reason: string | undefined): string[] {
  return reason === undefined ? [] : [`[Obsolete(${literal(reason)})]`];
}

/** A text as C# writes it, on one line. */
export function literal(text: string): string {
  const escaped = JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return escaped;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
