import { buildSchema } from 'graphql';
import { fieldServices } from 'virtual:services';
// @boundaries-ignore the contract's text is taken in as text
import publicSdl from '../../../schema/public.graphql?raw';
import { createReading } from './createReading.ts';
import { readVocabulary } from './readVocabulary.ts';

/**
 * What clients may ask, taken into the bundle when the portal is built. The explorer thus needs no introspection, and the
 * reference can be read before the gateway is asked anything. `npm run compose` has checked the text already.
 */
export const schema = buildSchema(publicSdl, { assumeValidSDL: true });

export const vocabulary = readVocabulary(schema);

export const reading = createReading(schema, fieldServices);
