export { extractSnippets, type Snippet } from './extractSnippets.ts';
export { hasJava, java, javac, needsJava, type Ran } from './javaTools.ts';
export { mainSources } from './sources.ts';
