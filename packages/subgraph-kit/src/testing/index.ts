export { permittedCases, refusedCases, type AccessCase } from './accessCases.ts';
export {
  startTestbed,
  type EntityQuestion,
  type Question,
  type RootQuestion,
  type Testbed,
  type TestbedOptions,
} from './startTestbed.ts';
