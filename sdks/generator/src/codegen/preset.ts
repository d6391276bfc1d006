import type { Types } from '@graphql-codegen/plugin-helpers';
import type { GraphqlFile } from '@helsegraf/documents';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { EmitOptions, Language } from '../emitters.ts';
import { isLanguage } from '../emitters.ts';
import { generate } from '../generate.ts';

/** What `presetConfig` has in codegen.yml. */
export interface PresetConfig extends EmitOptions {
  readonly language: Language;
}

/**
 * The generator for graphql-codegen: a directory of files from a schema and documents.
 *
 * ```yaml
 * generates:
 *   src/helsegraf/:
 *     preset: '@helsegraf/generator/preset'
 *     presetConfig: { language: typescript }
 * ```
 */
export const preset: Types.OutputPreset<PresetConfig> = {
  buildGeneratesSection({ baseOutputDir, documents, schema, schemaAst, presetConfig }) {
    if (schemaAst === undefined) throw new Error('no schema');
    if (!isLanguage(presetConfig.language)) throw new Error('presetConfig.language: typescript, java or csharp');
    const files = documents.flatMap(({ location }) => (location === undefined ? [] : [readFile(location)]));
    return generate({ ...presetConfig, schema: schemaAst, files }).map(({ path, text }) => ({
      filename: join(baseOutputDir, path),
      // What was written is handed on as it is.
      plugins: [{ written: { text } }],
      pluginMap: { written: { plugin: (_schema, _documents, config: { readonly text: string }) => config.text } },
      schema,
      documents: [],
      config: {},
    }));
  },
};

// Read again, as it is: what codegen made of it has no comments, and they say what an operation is for.
function readFile(location: string): GraphqlFile {
  return { path: relative(process.cwd(), location), text: readFileSync(location, 'utf8') };
}
