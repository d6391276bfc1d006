import { operations } from '@helsegraf/schema';
const audience = 'nhn:helsegraf';
const scope = [`${audience}/read`];
/** The system that was started before the tests. Stopping it clears what a test changed; it goes on running. */ export async function startSystem() {
  const portBase = Number(process.env['HELSEGRAF_TEST_PORT_BASE']);
  if (!Number.isInteger(portBase)) throw new Error('the system was not started; run npm test -w @helsegraf/test');
  const gatewayUrl = `http://localhost:${portBase}`;
  const adminUrl = `http://127.0.0.1:${portBase + 100}`;
  async function send(body, headers = {}) {
    const response = await fetch(`${gatewayUrl}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: JSON.parse(text),
    };
  }
  async function nationalIdOf(person) {
    const { people } = await readJson(`${adminUrl}/people?all`);
    const found = people.find(({ name, nationalId }) => name === person || nationalId === person);
    return found?.nationalId ?? person;
  }
  async function token(as, person) {
    const [port, who] =
      as === 'citizen'
        ? [
            portBase + 102,
            {
              person,
            },
          ]
        : [
            portBase + 101,
            {
              persona: as,
            },
          ];
    const answer = await fetch(`http://127.0.0.1:${port}/test-token`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
      },
      body: JSON.stringify({
        audience,
        scope,
        ...who,
      }),
    });
    return (await answer.json()).access_token;
  }
  async function askText(query, { person, as = 'general-practitioner', basis, variables }) {
    const nationalId = await nationalIdOf(person);
    const own =
      as === 'citizen'
        ? {}
        : {
            nationalId,
            basis: basis ?? 'EXCEPTION',
          };
    const authorization = `Bearer ${await token(as, nationalId)}`;
    return send(
      {
        query,
        variables: {
          ...own,
          ...variables,
        },
      },
      {
        authorization,
      },
    );
  }
  return {
    gatewayUrl,
    adminUrl,
    portBase,
    send,
    token,
    nationalIdOf,
    askText,
    ask(operation, question) {
      const known = operations().find(({ name }) => name === operation);
      if (known === undefined) throw new Error(`there is no operation ${operation}`);
      return askText(known.text, question);
    },
    setFault: (service, fault) =>
      write(`${adminUrl}/faults/${service}`, 'PUT', {
        fault,
      }),
    clearFaults: () => write(`${adminUrl}/faults`, 'DELETE'),
    calls: async () => await readJson(`${adminUrl}/requests`),
    forgetCalls: () => write(`${adminUrl}/requests`, 'DELETE'),
    stop: () => write(`${adminUrl}/faults`, 'DELETE'),
  };
}
async function readJson(url) {
  const response = await fetch(url);
  return response.json();
}
async function write(url, method, body) {
  const response = await fetch(url, {
    method,
    ...(body === undefined
      ? {}
      : {
          headers: {
            'content-type': 'application/json',
          },
          body: JSON.stringify(body),
        }),
  });
  if (!response.ok) throw new Error(`${method} of the switchboard was answered with ${response.status}`);
}
