import { pick, useGraphiQL } from '@graphiql/react';
import { useContext } from 'react';
import { useTexts } from '../preferences/useTexts.ts';
import { citizen, operator } from '../session/choice.ts';
import { AskerContext } from './AskerContext.ts';
import { operations } from './operations.ts';
import { useOpenOperation } from './useOpenOperation.ts';
import type { Operation } from './readOperations.ts';

/** The reviewed operations, each a button that opens it in the editor; those that the asker may send come first. */
export function OperationList() {
  const texts = useTexts();
  const openOperation = useOpenOperation();
  const asker = useContext(AskerContext);
  const { operationName } = useGraphiQL(pick('operationName'));
  const own = asker === citizen || asker === operator ? asker : 'staff';
  const ordered = operations.toSorted((a, b) => Number(b.askedBy === own) - Number(a.askedBy === own));

  return (
    <section className="operations" aria-labelledby="operations-title">
      <h2 id="operations-title">{texts.operations.title}</h2>
      <p>{operations.length === 0 ? texts.operations.none : texts.operations.introduction}</p>
      <ul>
        {ordered.map((operation) => (
          <li key={operation.name}>
            <OperationButton
              operation={operation}
              isOpen={operation.name === operationName}
              isOwn={operation.askedBy === own}
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
  /** Whether the asker may send it; of others it is told who may. */
  readonly isOwn: boolean;
  readonly onOpen: () => void;
}

function OperationButton({ operation, isOpen, isOwn, onOpen }: OperationButtonProps) {
  const texts = useTexts();
  const tags = {
    staff: texts.operations.forStaff,
    citizen: texts.operations.forCitizen,
    operator: texts.operations.forOperator,
  };
  const tag = isOwn ? undefined : tags[operation.askedBy];
  return (
    <button type="button" className="operation" aria-current={isOpen} onClick={onOpen}>
      <span className="operation-name">
        {operation.name}
        {tag !== undefined && <span className="tag">{tag}</span>}
      </span>
      {operation.description !== '' && (
        <span className="operation-detail" lang="en">
          {operation.description}
        </span>
      )}
      {operation.ownVariables.length > 0 && (
        <span className="operation-detail">{texts.operations.alsoNeeds(operation.ownVariables.join(', '))}</span>
      )}
    </button>
  );
}
