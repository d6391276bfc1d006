import { expect, test } from '@jest/globals';
import { createDecider } from './createDecider.ts';
import { decide } from './decide.ts';
import { byDoctor } from './testing/aQuestion.ts';

const question = byDoctor({ dataClass: 'document' });
const { context, resource } = question;
const sealed = { ...resource, labels: ['urn:oid:2.16.578.1.12.4.1.1.9603|NORS'] };

test('each kind of question is decided once', () => {
  const decideHere = createDecider(context);

  expect(decideHere(resource, 'read')).toBe(decideHere({ ...resource }, 'read'));
  expect(decideHere(resource, 'read')).toEqual(decide(question));
});

test('a question that differs in anything is another question', () => {
  const decideHere = createDecider(context);

  expect(decideHere(resource, 'read').effect).toBe('permit');
  expect(decideHere(resource, 'write').effect).toBe('deny');
  expect(decideHere(sealed, 'read').effect).toBe('withhold');
  expect(decideHere({ ...resource, rule: 'self' }, 'read').effect).toBe('deny');
  expect(decideHere({ ...resource, dataClass: 'identity' }, 'read').decidedBy).toBe('care');
});
