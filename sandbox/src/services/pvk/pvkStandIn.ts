import type { FastifyReply, FastifyRequest } from 'fastify';
import { createStandIn } from '../../frame/createStandIn.ts';
import type { StandInTools } from '../../frame/standIn.ts';
import type { SyntheticPerson } from '../../people/syntheticPerson.ts';
import { type Settings, createSettings } from './createSettings.ts';
import { type SettingDefinition, settingDefinitions } from './definitions.ts';
import { addPowersOfAttorney } from './addPowersOfAttorney.ts';
import { pvkError, readText, refuse } from './pvkMessages.ts';
import { writeSetting } from './writeSetting.ts';

const readScope = 'nhn:helsenorge.eksternapi/personverninnstilling_read';
const writeScope = 'nhn:helsenorge.eksternapi/personverninnstilling_write';
const base = '/personvern/Personverninnstillinger';
const pageSize = 50;

/**
 * Privacy settings (Personvernkomponenten, PVK), version 2. Addresses, requests, and the answers that list and change
 * settings are as public client code has them; of the answer about one setting only `aktiv` is. Systems ask here, not
 * people: the real service takes no token of someone signed in, and this one takes both.
 */
export const pvkStandIn = createStandIn({
  service: 'pvk',
  audience: 'nhn:helsenorge.eksternapi',
  scopes: [readScope],
  caller: 'any',
  errorAnswer: ({ status, message }) => ({ body: pvkError(`PVK-${status}`, message) }),
  register(app, tools) {
    const asking = { tools, settings: createSettings(tools) };
    app.post(`${base}/SjekkInnbyggersPiStatus/v2`, (request, reply) => checkOne(request, reply, asking));
    app.post(`${base}/HentInnbyggersPiForPart/v2`, (request, reply) => listForParty(request, reply, asking));
    app.get(`${base}/HentInnbyggereAktivePiForDefinisjon/v2`, (request, reply) => listCitizens(request, reply, asking));
    app.post(`${base}/SettInnbyggersPersonvernInnstilling/v2`, { config: { scopes: [writeScope] } }, (request, reply) =>
      change(request, reply, asking),
    );
    addPowersOfAttorney(app, tools);
  },
});

interface Asking {
  readonly tools: StandInTools;
  readonly settings: Settings;
}

/** Whether one citizen has one setting. */
function checkOne(request: FastifyRequest, reply: FastifyReply, { tools, settings }: Asking): FastifyReply {
  const person = readPerson(request.body, tools);
  const definition = readDefinition(request.body);
  if (person === undefined || definition === undefined) return refuse(reply);
  const about = tools.personToAnswerAbout(person);
  return reply.send({
    innbyggerFnr: about.nationalId,
    ...writeSetting(about, definition, settings.find(about, definition)),
  });
}

/** Every setting of one citizen towards one party that is active now. Those withdrawn are not told. */
function listForParty(request: FastifyRequest, reply: FastifyReply, { tools, settings }: Asking): FastifyReply {
  const person = readPerson(request.body, tools);
  const partKode = readText(request.body, 'partKode');
  if (person === undefined || partKode === undefined) return refuse(reply);
  const about = tools.personToAnswerAbout(person);
  const active = settingDefinitions.flatMap((definition) => {
    const setting = definition.partKode === partKode ? settings.find(about, definition) : undefined;
    return setting?.isActive ? writeSetting(about, definition, setting) : [];
  });
  return reply.send({ innbyggerFnr: about.nationalId, partKode, personvernInnstillinger: active });
}

/** Every citizen with an active setting of one definition, a page at a time; `pagingReference` 0 says it was the last. */
function listCitizens(request: FastifyRequest, reply: FastifyReply, { tools, settings }: Asking): FastifyReply {
  const definition = readDefinition(request.query);
  if (definition === undefined) return refuse(reply);
  const active = tools.population.people.filter((person) => settings.find(person, definition)?.isActive);
  const start = Number(readText(request.query, 'pagingReference') ?? 0) || 0;
  const next = start + pageSize;
  const { definisjonGuid, definisjonNavn, partKode, typePi } = definition;
  return reply.send({
    definisjonGuid,
    definisjonNavn,
    partKode,
    typePi,
    pagingReference: next < active.length ? next : 0,
    personvernInnstillinger: active.slice(start, next).map((person) => {
      const setting = settings.find(person, definition);
      return {
        innbyggerFnr: person.nationalId,
        sekvensnummer: setting?.sequenceNumber,
        opprettetTidspunkt: setting?.createdAt,
        sistEndretTidspunkt: setting?.changedAt,
      };
    }),
  });
}

/**
 * Sets or withdraws a setting. It holds until the sandbox stops, and every stand-in heeds it at once. Unverified: that a
 * block names those whom it is set or withdrawn for in `innbyggerTbMetadata`, and leaves the others as they are.
 */
function change(request: FastifyRequest, reply: FastifyReply, { tools, settings }: Asking): FastifyReply {
  const person = readPerson(request.body, tools);
  const definition = readDefinition(request.body);
  const { aktiv, typePi } = (request.body ?? {}) as Record<string, unknown>;
  if (person === undefined || definition === undefined || typeof aktiv !== 'boolean') return refuse(reply);
  if (typePi !== undefined && typePi !== definition.typePi) return refuse(reply);
  const professionals = readProfessionals(request.body);
  if ((definition.means === 'professional-block') !== professionals.length > 0) return refuse(reply);
  const changed = settings.change(person, definition, { isActive: aktiv, professionals });
  return reply.send({ returKode: 'ok', instansEndret: changed === undefined ? 'ikkeEndret' : 'endret' });
}

function readPerson(body: unknown, { population }: StandInTools): SyntheticPerson | undefined {
  return population.byNationalId(readText(body, 'innbyggerFnr') ?? '');
}

/** HPR numbers; none when something else is named among them. */
function readProfessionals(body: unknown): readonly string[] {
  const named = (body as { innbyggerTbMetadata?: unknown } | null)?.innbyggerTbMetadata;
  if (!Array.isArray(named)) return [];
  const numbers = named.map((each) => (readText(each, 'type') === 'HPR' ? readText(each, 'nummer') : undefined));
  return numbers.every((number) => number !== undefined) ? numbers : [];
}

function readDefinition(from: unknown): SettingDefinition | undefined {
  const guid = readText(from, 'definisjonGuid');
  const partKode = readText(from, 'partKode');
  return settingDefinitions.find((known) => known.definisjonGuid === guid && known.partKode === partKode);
}
