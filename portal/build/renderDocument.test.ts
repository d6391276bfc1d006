import { expect, test } from '@jest/globals';
import { renderDocument } from './renderDocument.ts';

const addressOf = (file: string) =>
  file === 'java.md' || file === 'page.md' ? `#/sdks/${file.slice(0, -3)}` : undefined;
const render = (markdown: string) => renderDocument('page', markdown, addressOf);

test('the title and the headings are told, and each heading is found where GitHub would have it', () => {
  const { title, headings, html } = render('# The `page`\n\n## First steps, with Java\n\n### Below\n');

  expect({ title, headings }).toEqual({
    title: 'The page',
    headings: [{ id: 'first-steps-with-java', text: 'First steps, with Java' }],
  });
  expect(html).toContain('<h2 id="first-steps-with-java" tabindex="-1">');
  expect(html).toContain('<h3 id="below"');
});

test.each([
  ['[Java](java.md)', '<a href="#/sdks/java">Java</a>'],
  ['[its errors](./java.md#Errors)', '<a href="#/sdks/java/errors">its errors</a>'],
  ['[below](#first-steps)', '<a href="#/sdks/page/first-steps">below</a>'],
  ['[the source](../../gateway/src/main.ts)', '<p>the source</p>'],
  ['[RFC](https://www.rfc-editor.org/rfc/rfc9449)', 'rel="noreferrer">RFC</a>'],
])('%s leads to where the portal has it, and nowhere where it has not', (markdown, expected) => {
  expect(render(markdown).html).toContain(expected);
});

test('code is shown and not run, and so is HTML', () => {
  const { html } = render(
    '```ts\nif (a < b) "<script>";\n```\n\n<script>alert(1)</script>\n\n![a](b)\n\n[x](javascript:alert(1))\n',
  );

  expect(html).toContain('data-language="ts"><code>if (a &lt; b) &quot;&lt;script&gt;&quot;;</code></pre>');
  expect(html).not.toMatch(/<script|<img|javascript:/);
});

test('a table can be reached and scrolled by keys', () => {
  expect(render('| a | b |\n| - | - |\n| 1 | `2` |\n').html).toContain(
    '<div class="table-scroll" tabindex="0" role="region" aria-label="Table"><table><thead><tr><th scope="col">a</th>',
  );
});
