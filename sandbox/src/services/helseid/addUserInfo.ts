import type { FastifyInstance } from 'fastify';
import { claimNames, readToken } from '../../frame/accessTokens.ts';
import {
  type PossessionRules,
  challenge,
  checkPossession,
  readAuthorization,
} from '../../frame/proofs/checkPossession.ts';
import { findStaff } from '../../people/staff.ts';
import type { HelseIdContext } from './helseIdContext.ts';
import { hprDetails } from './hprDetails.ts';

/** `/connect/userinfo`: what is not in the access token, for its holder. */
export function addUserInfo(app: FastifyInstance, context: HelseIdContext): void {
  app.get('/connect/userinfo', async (request, reply) => {
    const issuer = context.issuerOf('helseid');
    const rules: PossessionRules = {
      proofs: context.proofs,
      rule: 'when-bound',
      demandsNonce: false,
      baseUrl: issuer,
    };
    const presented = readAuthorization(request);
    const payload = presented && (await context.keys.helseid.verify(presented.token, { issuer }));
    const { hprNumber, nationalId, jkt } = payload === undefined ? {} : readToken(payload);
    if (presented === undefined || payload === undefined || nationalId === undefined) {
      challenge(reply, presented && 'invalid_token', rules);
      return reply.code(401).send();
    }
    const possession = await checkPossession(request, { ...presented, jkt }, rules);
    if (possession !== 'proven') {
      challenge(reply, possession, rules);
      return reply.code(401).send();
    }
    const member = findStaff(hprNumber ?? '');
    return {
      sub: payload.sub,
      [claimNames.nationalId]: nationalId,
      ...(member === undefined
        ? {}
        : { [claimNames.hprNumber]: hprNumber, 'helseid://claims/hpr/hpr_details': hprDetails(member) }),
    };
  });
}
