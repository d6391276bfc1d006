import { createContext } from 'react';

/** Who asks: a persona of the staff, the operator, or the citizen. */
export const AskerContext = createContext('');
