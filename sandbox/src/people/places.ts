import type { Address, Municipality } from './syntheticPerson.ts';
import type { Random } from './random.ts';

interface Place extends Municipality {
  readonly postalCode: string;
  readonly city: string;
}

/** Real municipalities (list 3402, as of 2024) with one of their postal codes. The streets are made up. */
// prettier-ignore
const places: readonly Place[] = [
  { code: '0301', name: 'Oslo', postalCode: '0182', city: 'Oslo' }, { code: '0301', name: 'Oslo', postalCode: '0354', city: 'Oslo' }, { code: '0301', name: 'Oslo', postalCode: '0661', city: 'Oslo' },
  { code: '1103', name: 'Stavanger', postalCode: '4006', city: 'Stavanger' }, { code: '1108', name: 'Sandnes', postalCode: '4306', city: 'Sandnes' },
  { code: '1506', name: 'Molde', postalCode: '6413', city: 'Molde' }, { code: '1508', name: 'Ålesund', postalCode: '6002', city: 'Ålesund' }, { code: '1577', name: 'Volda', postalCode: '6100', city: 'Volda' },
  { code: '1804', name: 'Bodø', postalCode: '8006', city: 'Bodø' }, { code: '1833', name: 'Rana', postalCode: '8622', city: 'Mo i Rana' }, { code: '1865', name: 'Vågan', postalCode: '8300', city: 'Svolvær' },
  { code: '3107', name: 'Fredrikstad', postalCode: '1607', city: 'Fredrikstad' }, { code: '3201', name: 'Bærum', postalCode: '1338', city: 'Sandvika' }, { code: '3205', name: 'Lillestrøm', postalCode: '2000', city: 'Lillestrøm' },
  { code: '3301', name: 'Drammen', postalCode: '3015', city: 'Drammen' }, { code: '3403', name: 'Hamar', postalCode: '2317', city: 'Hamar' }, { code: '3427', name: 'Tynset', postalCode: '2500', city: 'Tynset' },
  { code: '3905', name: 'Tønsberg', postalCode: '3111', city: 'Tønsberg' }, { code: '4003', name: 'Skien', postalCode: '3717', city: 'Skien' }, { code: '4204', name: 'Kristiansand', postalCode: '4611', city: 'Kristiansand S' },
  { code: '4601', name: 'Bergen', postalCode: '5003', city: 'Bergen' }, { code: '4601', name: 'Bergen', postalCode: '5052', city: 'Bergen' }, { code: '4621', name: 'Voss', postalCode: '5700', city: 'Voss' }, { code: '4640', name: 'Sogndal', postalCode: '6856', city: 'Sogndal' },
  { code: '5001', name: 'Trondheim', postalCode: '7012', city: 'Trondheim' }, { code: '5007', name: 'Namsos', postalCode: '7800', city: 'Namsos' }, { code: '5501', name: 'Tromsø', postalCode: '9008', city: 'Tromsø' },
  { code: '5503', name: 'Harstad', postalCode: '9404', city: 'Harstad' }, { code: '5601', name: 'Alta', postalCode: '9510', city: 'Alta' }, { code: '5610', name: 'Karasjok', postalCode: '9730', city: 'Karasjok' },
];

const streets = [
  'Granveien',
  'Furustien',
  'Bjørkelia',
  'Solbakken',
  'Elvegata',
  'Fjellveien',
  'Skolegata',
  'Kirkebakken',
  'Strandveien',
  'Myrvegen',
  'Lyngveien',
  'Havnegata',
  'Seljestien',
  'Måkeveien',
  'Tunvegen',
  'Bruhaugen',
];

export interface Home {
  readonly address: Address;
  readonly municipality: Municipality;
}

const municipalities = new Map(places.map(({ code, name }) => [code, { code, name }]));

/** A made-up address in a real municipality. */
export function randomHome(random: Random): Home {
  const { code, name, postalCode, city } = random.pick(places);
  const street = `${random.pick(streets)} ${random.integer(1, 89)}`;
  return { address: { street, postalCode, city }, municipality: municipalities.get(code) ?? { code, name } };
}
