import { Marked, type Tokens } from 'marked';

/** A page of the documentation, ready to be shown. */
export interface RenderedDocument {
  /** `typescript`: the file's name, and its place in the address. */
  readonly slug: string;
  readonly title: string;
  readonly html: string;
  readonly headings: readonly { readonly id: string; readonly text: string }[];
}

/**
 * A Markdown file as HTML. Links to other pages that the portal has lead to them, links within the page to its headings, and
 * links to other files of the repository are left as text: there is nothing behind them here.
 *
 * @param addressOf where the portal shows a file of the repository, by the file's name
 */
export function renderDocument(
  slug: string,
  markdown: string,
  addressOf: (file: string) => string | undefined,
): RenderedDocument {
  const headings: { id: string; text: string }[] = [];
  let title = slug;
  const marked = new Marked({
    renderer: {
      heading({ depth, tokens, text }: Tokens.Heading) {
        const inner = this.parser.parseInline(tokens);
        if (depth === 1) {
          title = plain(text);
          return `<h1>${inner}</h1>\n`;
        }
        const id = toId(text);
        if (depth === 2) headings.push({ id, text: plain(text) });
        return `<h${depth} id="${id}" tabindex="-1">${inner}</h${depth}>\n`;
      },
      link({ href, tokens }: Tokens.Link) {
        const inner = this.parser.parseInline(tokens);
        if (/^https?:/.test(href)) return `<a href="${escapeHtml(href)}" rel="noreferrer">${inner}</a>`;
        const [path = '', fragment] = href.split('#');
        const address = path === '' ? addressOf(`${slug}.md`) : addressOf(path.split('/').at(-1) ?? '');
        if (address === undefined) return inner;
        return `<a href="${address}${fragment === undefined ? '' : `/${toId(fragment)}`}">${inner}</a>`;
      },
      html: ({ text }: Tokens.HTML | Tokens.Tag) => escapeHtml(text),
      image: ({ text }: Tokens.Image) => escapeHtml(text),
      code({ text, lang = '' }: Tokens.Code) {
        const [language = ''] = lang.split(/\s/);
        const label = language === '' ? '' : ` data-language="${escapeHtml(language)}"`;
        return `<pre tabindex="0"${label}><code>${escapeHtml(text)}</code></pre>\n`;
      },
      table(token: Tokens.Table) {
        const row = (cells: readonly Tokens.TableCell[], tag: string) => {
          const [name] = tag.split(' ');
          return `<tr>${cells.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${name}>`).join('')}</tr>`;
        };
        const head = row(token.header, 'th scope="col"');
        const body = token.rows.map((cells) => row(cells, 'td')).join('');
        const table = `<table><thead>${head}</thead><tbody>${body}</tbody></table>`;
        return `<div class="table-scroll" tabindex="0" role="region" aria-label="Table">${table}</div>\n`;
      },
    },
  });
  const html = marked.parse(markdown, { async: false });
  return { slug, title, html, headings };
}

/** As GitHub names the places of headings. */
function toId(text: string): string {
  return plain(text)
    .toLowerCase()
    .replace(/[^\p{L}\d\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}

function plain(text: string): string {
  return text.replace(/[`*_]/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
