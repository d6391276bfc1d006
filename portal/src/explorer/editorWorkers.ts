import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import GraphqlWorker from 'monaco-graphql/esm/graphql.worker.js?worker';

/**
 * Where the editor finds its workers: files of our own, so that the content security policy needs neither `blob:` nor
 * another address. GraphiQL's own set-up does the same and writes a line to the console for each worker.
 */
self.MonacoEnvironment = {
  getWorker(_id, label) {
    if (label === 'graphql') return new GraphqlWorker();
    if (label === 'json') return new JsonWorker();
    return new EditorWorker();
  },
};
