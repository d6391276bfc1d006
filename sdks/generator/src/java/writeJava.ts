const longestLine = 110;
// A constant has at most 65 535 bytes, and a UTF-16 unit takes three of them at most (JVMS §4.4.7).
const longestText = 20_000;

export function indent(text: string, by = '  '): string {
  return text.replace(/^(?=.)/gm, by);
}

/** A doc comment; empty when there is nothing to say. Its lines are texts as people wrote them. */
export function writeDoc(paragraphs: readonly string[], tags: readonly string[] = []): string {
  const said = paragraphs.map((text) => escapeDoc(text.trim())).filter((text) => text !== '');
  const tagged = tags.map((tag) => escapeDoc(tag.trim().replaceAll(/\s*\n\s*/g, ' ')).replace(/^&#64;/, '@'));
  if (said.length === 0 && tagged.length === 0) return '';
  const body = said.map((text, at) => (at === 0 ? text : `<p>${text}`)).join('\n\n');
  const parts = [body, tagged.join('\n')].filter((part) => part !== '').join('\n\n');
  const lines = parts.split('\n').map((line) => line.trimEnd());
  if (lines.length === 1) return `/** ${lines[0] ?? ''} */\n`;
  return `/**\n${lines.map((line) => ` *${line === '' ? '' : ` ${line}`}\n`).join('')} */\n`;
}

/** Javac reads `\u` in comments, and javadoc reads HTML and tags. */
function escapeDoc(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\\', '&#92;')
    .replaceAll('@', '&#64;')
    .replaceAll('*/', '*&#47;')
    .replaceAll(/`([^`{}]+)`/g, '{@code $1}');
}

/** A text as a constant, or as one that is put together when it is too long for a constant. */
export function writeText(text: string): string {
  if (text.length <= longestText) return quote(text);
  const count = Math.ceil(text.length / longestText);
  const pieces = Array.from({ length: count }, (_, at) => quote(text.slice(at * longestText, (at + 1) * longestText)));
  return `String.join("",\n${indent(pieces.join(',\n'), '    ')})`;
}

/** A constant. Only ASCII, so that it does not matter in which encoding javac reads the file. */
export function quote(text: string): string {
  const escaped = text
    .replaceAll(/["\\]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t');
  return `"${escaped.replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;
}

/** `head(parts)tail` on one line, or with each part on a line of its own. */
export function writeList(head: string, parts: readonly string[], tail: string): string {
  const line = `${head}(${parts.join(', ')})${tail}`;
  if (line.length <= longestLine && !line.includes('\n')) return line;
  return `${head}(\n${indent(parts.join(',\n'), '    ')})${tail}`;
}
