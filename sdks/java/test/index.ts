export { hasJava, needsJava } from './javaTools.ts';
export { tryInSandbox, type Sandbox } from './tryInSandbox.ts';
