#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runCommand } from './runCommand.ts';

// In the package the contract stands beside the program; in this repository it is the contract's own.
const [packed, own] = ['public.graphql', '../../../../schema/public.graphql'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
) as [string, string];

const { exitCode, text } = runCommand(process.argv.slice(2), existsSync(packed) ? packed : own);
(exitCode === 0 ? process.stdout : process.stderr).write(text);
process.exitCode = exitCode;
