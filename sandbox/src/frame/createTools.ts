import { osloDate } from '../people/calendar.ts';
import type { Frame } from './frame.ts';
import type { Service } from './services.ts';
import type { StandInTools } from './standIn.ts';

export function createTools(service: Service, frame: Frame): StandInTools {
  const fault = () => frame.faults.get(service);
  return {
    population: frame.population,
    randomFor: frame.population.randomFor,
    today: () => osloDate(frame.now()),
    now: frame.now,
    personToAnswerAbout: (person) => (fault() === 'wrong-person' ? frame.population.another(person) : person),
    fault,
    verifyToken: frame.verifyToken,
    proofs: frame.proofs,
    urlOf: (name) => urlOf(name, frame),
  };
}

function urlOf(service: Service, frame: Frame): string {
  const url = frame.urls[service];
  if (url === undefined) throw new Error(`${service} has not started`);
  return url;
}
