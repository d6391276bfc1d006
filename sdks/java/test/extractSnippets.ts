/** A block of Java of a page, as a class that compiles. */
export interface Snippet {
  readonly className: string;
  readonly text: string;
}

/**
 * The blocks of a page that have a name after `java`. A block with a class of its own stands as it is; the statements of
 * another become a method `run`, which is given what the page has made before: `client`, `nationalId` and `basis`.
 */
export function extractSnippets(markdown: string): Snippet[] {
  return [...markdown.matchAll(/^```java (\w+)\n([\s\S]*?)^```$/gm)].map(([, className = '', block = '']) => {
    const lines = block.trimEnd().split('\n');
    const isImport = (line: string): boolean => line.startsWith('import ');
    const body = lines
      .filter((line) => !isImport(line))
      .join('\n')
      .trim();
    const isClass = /^(public )?(final )?(class|record|interface) /m.test(body);
    const imports = [...new Set([...lines.filter(isImport), ...(isClass ? [] : alwaysThere)])].join('\n');
    const parameters = 'HelsegrafClient client, String nationalId, AccessBasis basis';
    const inClass = `final class ${className} {\n  static void run(${parameters}) throws Exception {\n${body}\n  }\n}`;
    return { className, text: `package snippets;\n\n${imports}\n\n${isClass ? body : inClass}\n` };
  });
}

const alwaysThere = ['java.util.*', 'no.helsegraf.sdk.*', 'no.helsegraf.sdk.generated.*'].map(
  (name) => `import ${name};`,
);
