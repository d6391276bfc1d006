import { pick, useGraphiQL } from '@graphiql/react';
import { texts } from '../texts.ts';
import { operations } from './operations.ts';
import { useOpenOperation } from './useOpenOperation.ts';
import type { Operation } from './readOperations.ts';

/** The reviewed operations, by file, each a button that opens it in the editor. */
export function OperationList() {
  const openOperation = useOpenOperation();
  const { operationName } = useGraphiQL(pick('operationName'));

  return (
    <section className="operations" aria-labelledby="operations-title">
      <h2 id="operations-title">{texts.operations.title}</h2>
      <p>{operations.length === 0 ? texts.operations.none : texts.operations.introduction}</p>
      {operations.map((group) => (
        <section key={group.title}>
          <h3>{group.title}</h3>
          <ul>
            {group.operations.map((operation) => (
              <li key={operation.name}>
                <OperationButton
                  operation={operation}
                  isOpen={operation.name === operationName}
                  onOpen={() => openOperation(operation)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

interface OperationButtonProps {
  readonly operation: Operation;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function OperationButton({ operation, isOpen, onOpen }: OperationButtonProps) {
  return (
    <button type="button" className="operation" aria-current={isOpen} onClick={onOpen}>
      <span className="operation-name">{operation.name}</span>
      {operation.description !== '' && <span className="operation-detail">{operation.description}</span>}
      {operation.ownVariables.length > 0 && (
        <span className="operation-detail">{texts.operations.alsoNeeds(operation.ownVariables.join(', '))}</span>
      )}
    </button>
  );
}
