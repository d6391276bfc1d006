export { startTestbed, type EntityQuestion, type Question, type Testbed, type TestbedOptions } from './startTestbed.ts';
