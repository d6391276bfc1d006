import type { AccessRule, DataClass } from '@helsegraf/schema';
import type { AccessContext, SubjectFacts } from '../accessContext.ts';
import type { Action, Question, Resource } from '../decide.ts';

interface Given {
  readonly context?: Partial<AccessContext>;
  /** Changes to an adult with nothing unusual. */
  readonly subject?: Partial<SubjectFacts> | 'unknown';
  readonly rule?: AccessRule;
  readonly dataClass?: DataClass;
  readonly labels?: Resource['labels'];
  readonly action?: Action;
}

const anAdult: SubjectFacts = {
  ageYears: 45,
  isDeceased: false,
  addressProtection: 'none',
  hasReservedCoreRecord: false,
  restricted: [],
  blocksActor: false,
};

/** A doctor who reads critical information about an adult in ordinary treatment, but for what is given. */
export function byDoctor(given: Given = {}): Question {
  return aQuestion(given, {
    actor: { kind: 'practitioner', hprNumber: '999000011', role: 'LE' },
    purpose: 'TREAT',
    basis: 'EXCEPTION',
    hasReason: false,
    metRestriction: false,
  });
}

/** A citizen who reads their own critical information, but for what is given. */
export function byCitizen(given: Given = {}): Question {
  return aQuestion(given, { actor: { kind: 'citizen' }, relation: 'self', hasReason: false, metRestriction: false });
}

function aQuestion(given: Given, context: Omit<AccessContext, 'subject'>): Question {
  const { rule = 'care', dataClass = 'critical-information', labels, action = 'read' } = given;
  const subject = given.subject === 'unknown' ? given.subject : { ...anAdult, ...given.subject };
  return {
    context: { ...context, subject, ...given.context },
    resource: labels === undefined ? { rule, dataClass } : { rule, dataClass, labels },
    action,
  };
}
