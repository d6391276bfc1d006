import { registeredDirectory, supergraphSdl } from '@helsegraf/schema';
import { createOperationCheck } from './building/operations/createOperationCheck.ts';
import { operationsCommand, type OperationsReport } from './building/operations/operationsCommand.ts';
import { readOperationsArguments } from './building/operations/readOperationsArguments.ts';

/** `npm run operations`, for the contract that is committed. npm starts it elsewhere than where it was called. */
export function runOperations(words: readonly string[], env: NodeJS.ProcessEnv): Promise<OperationsReport> {
  return operationsCommand(readOperationsArguments(words), {
    openCheck: () => createOperationCheck(supergraphSdl()),
    registered: env['REGISTERED_OPERATIONS'] ?? registeredDirectory,
    from: env['INIT_CWD'] ?? process.cwd(),
  });
}
