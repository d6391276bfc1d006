export { buildRunner, type Runner } from './buildRunner.ts';
export { hasDotnet } from './dotnet.ts';
