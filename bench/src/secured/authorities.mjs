import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';

/**
 * Those whom the gateway asks before it lets anybody see anything, in one process: HelseID's keys and token endpoint, the
 * person register, and the register of privacy settings, where everybody is an adult without wishes of any kind. Gets its
 * public keys from its parent, and tells it its address.
 */
process.once('message', ({ keys }) => {
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const bytes = Buffer.from(JSON.stringify(answer(request, Buffer.concat(chunks).toString(), keys)));
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length }).end(bytes);
    });
  });
  server.listen(0, '127.0.0.1', () => process.send({ url: `http://127.0.0.1:${server.address().port}` }));
});
process.on('disconnect', () => process.exit());

function answer({ url }, body, keys) {
  if (url === '/jwks') return { keys };
  if (url === '/connect/token')
    return { access_token: `exchanged.${randomUUID()}`, token_type: 'DPoP', expires_in: 600 };
  if (url.includes('/get-by-nin')) return describePerson(new URLSearchParams(body).get('nin'));
  return { innbyggerFnr: JSON.parse(body).innbyggerFnr, personvernInnstillinger: [] };
}

function describePerson(identificationNumber) {
  return {
    norwegianIdentificationNumber: [{ identificationNumber, isValid: true }],
    birth: [{ birthDate: '1960-01-01T00:00:00+01:00', isValid: true }],
    addressProtection: [{ protectionLevel: 'Unclassified', isValid: true }],
  };
}
