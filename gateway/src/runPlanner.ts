import { GatewayError } from '@helsegraf/errors';
import { buildSchema, getOperationAST, GraphQLError, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { findPieces } from './operation/findPieces.ts';
import { readDocument } from './operation/readDocument.ts';
import { loadCheckedPlanner } from './planning/adapters/loadCheckedPlanner.ts';
import { listFields } from './planning/prepare/listFields.ts';
import type {
  LoadedPlanner,
  LoadReply,
  LoadRequest,
  PlannerReply,
  PlannerRequest,
  WrittenRules,
} from './planning/process/plannerMessages.ts';
import { prepareOperation } from './planning/prepare/prepareOperation.ts';

/** The process of a planner, started by `startPlannerProcess`. It ends when nobody is there to be answered. */

process.once('disconnect', () => process.exit());
process.once('message', (request) => void load(request as LoadRequest));

async function load(request: LoadRequest): Promise<void> {
  try {
    const planner = await loadPlanner(request);
    if (planner === undefined) {
      say({ kind: 'absent' });
      return;
    }
    const answer = createAnswer(planner);
    process.on('message', (asked) => say(answer(asked as PlannerRequest)));
    say({ kind: 'ready', publicSdl: planner.publicSdl, sharePoints: planner.sharePoints });
  } catch (error) {
    say({ kind: 'refused', reason: error instanceof Error ? error.message : String(error) });
  }
}

// Each planner brings much that the others do not need.
async function loadPlanner({ planner, supergraphSdl }: LoadRequest): Promise<LoadedPlanner | undefined> {
  // It is what stands in for a plan that is found wrong, so nothing could come of checking its own.
  if (planner === 'exact') {
    return (await import('./planning/adapters/loadExactPlanner.ts')).loadExactPlanner(supergraphSdl);
  }
  const loaded =
    planner === 'native'
      ? await (await import('./planning/adapters/loadNativePlanner.ts')).loadNativePlanner(supergraphSdl)
      : await (await import('./planning/adapters/loadApolloPlanner.ts')).loadApolloPlanner(supergraphSdl);
  return loaded && loadCheckedPlanner(loaded, supergraphSdl);
}

function createAnswer(planner: LoadedPlanner) {
  // A text that was checked is planned next.
  const checked = new LRUCache<string, DocumentNode>({ max: 20 });
  let known: GraphQLSchema | undefined;
  const schemaOf = () => (known ??= buildSchema(planner.publicSdl, { assumeValidSDL: true, noLocation: true }));

  return (asked: PlannerRequest): PlannerReply => {
    try {
      switch (asked.task) {
        case 'plan':
          return { kind: 'plan', plan: planner.plan(asked.document, asked.share) };
        case 'check': {
          const document = readDocument(asked.text, { schema: schemaOf(), ...readRules(asked.rules) });
          checked.set(asked.text, document);
          return { kind: 'fit', pieces: findPieces(document) };
        }
        case 'canonicalize': {
          const document = checked.get(asked.text) ?? parse(asked.text);
          const operation = getOperationAST(document, asked.operationName);
          if (operation == null) return { kind: 'failed' };
          const prepared = prepareOperation(schemaOf(), { document, operation }, asked.conditions);
          const keys = listFields(prepared).map((field) => prepared.dataKeyOf(field) ?? null);
          return { kind: 'canonical', parts: prepared.parts, keys };
        }
      }
    } catch (error) {
      return refusalOf(error);
    }
  };
}

function readRules({ personalScalars, personalArguments, ...rules }: WrittenRules) {
  return { ...rules, personal: { scalars: new Set(personalScalars), arguments: new Set(personalArguments) } };
}

function refusalOf(error: unknown): PlannerReply {
  if (!(error instanceof GatewayError)) return { kind: 'failed' };
  const positions = error.cause instanceof GraphQLError ? error.cause.positions : undefined;
  return { kind: 'unfit', code: error.code, positions: positions ?? [] };
}

function say(reply: LoadReply | PlannerReply): void {
  process.send?.(reply);
}
