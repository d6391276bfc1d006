import type { Random } from './random.ts';
import type { Trait } from './traits.ts';

/**
 * How often each trait falls on a generated person. The shares are our own, chosen so that a few hundred people hold
 * most cases; only the five percent with critical information is a published figure.
 */
// prettier-ignore
const shares: readonly (readonly [Trait, share: number, fromAge?: number])[] = [
  ['critical-information', 0.05],
  ['reserved', 0.015], ['restricted', 0.01], ['blocks-professional', 0.005, 12], ['locked-prescription', 0.01, 16],
  ['confidential-address', 0.015], ['strictly-confidential-address', 0.005],
  ['legal-guardian', 0.005, 18], ['no-fixed-address', 0.002, 18], ['deceased', 0.01, 40],
  ['former-d-number', 0.01],
  ['communication-needs', 0.02], ['treatment-plan', 0.02, 18], ['zone-plan', 0.01, 50], ['no-consent-plan', 0.003, 18],
  ['stopped-medicine', 0.1, 18], ['expired-prescription', 0.1, 18], ['recall-pending', 0.02, 18],
  ['pll-only', 0.15, 18], ['list-unavailable', 0.005], ['kj-unavailable', 0.005],
];

const noTraits: ReadonlySet<Trait> = new Set();

// Almost all people share their set of traits with others; one object for each combination keeps 100 000 people light.
const sharedSets = new Map<string, ReadonlySet<Trait>>([['', noTraits]]);

/** The traits of a generated person of that age. */
export function drawTraits(random: Random, ageYears: number): ReadonlySet<Trait> {
  const identity = drawIdentity(random);
  if (random.chance(0.1)) return shared([...identity, 'nothing-known']);
  const drawn = shares.filter(([, share, fromAge = 0]) => random.chance(share) && ageYears >= fromAge);
  const care = drawCare(random, ageYears);
  const allergy: Trait[] =
    drawn.some(([trait]) => trait === 'critical-information') && random.chance(0.6) ? ['drug-allergy'] : [];
  return shared([...identity, ...drawn.map(([trait]) => trait).filter(fits(identity)), ...care, ...allergy]);
}

function drawIdentity(random: Random): readonly Trait[] {
  const draw = random.next();
  if (draw < 0.002) return ['auxiliary-number'];
  return draw < 0.007 ? ['d-number'] : [];
}

/** One in ten of those with home care gets multidose. */
function drawCare(random: Random, ageYears: number): readonly Trait[] {
  const share = ageYears >= 80 ? 0.35 : ageYears >= 67 ? 0.08 : 0.005;
  if (!random.chance(share)) return [];
  return random.chance(0.1) ? ['home-care', 'multidose'] : ['home-care'];
}

/** Someone with a D-number or auxiliary number now has not moved on from a D-number. */
function fits(identity: readonly Trait[]): (trait: Trait) => boolean {
  return (trait) => trait !== 'former-d-number' || identity.length === 0;
}

function shared(traits: readonly Trait[]): ReadonlySet<Trait> {
  const key = traits.join(' ');
  const known = sharedSets.get(key);
  if (known !== undefined) return known;
  const set = new Set(traits);
  sharedSets.set(key, set);
  return set;
}
