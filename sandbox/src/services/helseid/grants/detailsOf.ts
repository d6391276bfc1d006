import type { JWTPayload } from 'jose';

/** Authorization details inside a client assertion. HelseID's documentation has both names for them. */
export const detailsOf = (assertion: JWTPayload): unknown =>
  assertion['assertion_details'] ?? assertion['authorization_details'];
