import { nationalIdMask } from './maskNationalId.ts';

const inspected = Symbol.for('nodejs.util.inspect.custom');

/**
 * Marks an object that holds something personal or secret: printed, it is a mask, and as JSON too unless it is to be sent
 * as that. Its members are what they were. A copy of it is not marked.
 */
export function keepUntold<Value extends object>(value: Value, as: 'personal' | 'personal, sent as JSON'): Value {
  const mask = { value: () => nationalIdMask, enumerable: false };
  Object.defineProperty(value, inspected, mask);
  // By a symbol alone where any name may be a member's.
  if (as === 'personal') Object.defineProperty(value, 'toJSON', mask);
  return value;
}
