import { services, type ServiceName } from '@helsegraf/schema';
import type { Calls, Price } from './price.ts';

/** A price as a person reads it, one line for each service and subgraph. */
export function writePrice({ services: asked, subgraphs }: Price): string {
  const lines = [
    ...heading('Services, at most', Object.entries(asked), (name) => services[name as ServiceName].display),
    ...heading('Subgraphs', Object.entries(subgraphs), (name) => name),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function heading(title: string, all: readonly [string, Calls][], nameOf: (name: string) => string): string[] {
  if (all.length === 0) return [`${title}: none`];
  return [title, ...all.map(([name, calls]) => `  ${nameOf(name).padEnd(28)} ${writeCalls(calls)}`)];
}

/** `2, and 1 for each ZonePlan`. */
export function writeCalls({ calls, perItem = {}, perHundred = {} }: Calls): string {
  const each = Object.entries(perItem).map(([type, more]) => `, and ${more} for each ${type}`);
  const hundreds = Object.entries(perHundred).map(([type, more]) => `, and ${more} for each further hundred ${type}`);
  return [calls, ...each, ...hundreds].join('');
}
