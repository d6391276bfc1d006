import type { CreateEngine } from '../engineUnderTest.ts';
import { enginesUnderTest, type EngineName } from './enginesUnderTest.ts';

/** The engines that tests run against: those that `CONFORMANCE_ENGINES` names, or our own; the others are for comparison. */
export function enginesToTest(): [EngineName, CreateEngine][] {
  const wanted = process.env['CONFORMANCE_ENGINES']?.split(',');
  return (Object.entries(enginesUnderTest) as [EngineName, CreateEngine][]).filter(([name]) =>
    wanted === undefined ? name === 'helsegraf' : wanted.includes(name),
  );
}
