export { permittedCases, refusedCases, type AccessCase } from './accessCases.ts';
export { startTestbed, type EntityQuestion, type Question, type Testbed, type TestbedOptions } from './startTestbed.ts';
