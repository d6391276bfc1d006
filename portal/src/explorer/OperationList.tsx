import { pick, useGraphiQL } from '@graphiql/react';
import { texts } from '../texts.ts';
import { operations } from './operations.ts';
import { useOpenOperation } from './useOpenOperation.ts';
import type { Operation } from './readOperations.ts';

/** The reviewed operations, each a button that opens it in the editor. */
export function OperationList() {
  const openOperation = useOpenOperation();
  const { operationName } = useGraphiQL(pick('operationName'));

  return (
    <section className="operations" aria-labelledby="operations-title">
      <h2 id="operations-title">{texts.operations.title}</h2>
      <p>{operations.length === 0 ? texts.operations.none : texts.operations.introduction}</p>
      <ul>
        {operations.map((operation) => (
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
      <span className="operation-name">
        {operation.name}
        {operation.isForCitizen && <span className="tag">{texts.operations.forCitizen}</span>}
      </span>
      {operation.description !== '' && <span className="operation-detail">{operation.description}</span>}
      {operation.ownVariables.length > 0 && (
        <span className="operation-detail">{texts.operations.alsoNeeds(operation.ownVariables.join(', '))}</span>
      )}
    </button>
  );
}
