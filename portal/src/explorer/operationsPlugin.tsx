import { en } from '../texts/en.ts';
import { OperationList } from './OperationList.tsx';
import type { GraphiQLPlugin } from '@graphiql/react';

/** The reviewed operations as a pane of GraphiQL, beside its reference and its history. */
export const operationsPlugin: GraphiQLPlugin = {
  // GraphiQL speaks English alone, and knows its panes by their titles.
  title: en.operations.title,
  icon: OperationsIcon,
  content: OperationList,
};

function OperationsIcon(props: React.SVGProps<SVGSVGElement>) {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" {...props}>
      <path d="M8 5h9M8 10h9M8 15h9" />
      <path d="m2.5 3.5 2.6 1.5-2.6 1.5zM2.5 8.5l2.6 1.5-2.6 1.5zM2.5 13.5l2.6 1.5-2.6 1.5z" fill="currentColor" />
    </svg>
  );
}
