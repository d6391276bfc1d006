import type { Address, Municipality } from './syntheticPerson.ts';
import type { Random } from './random.ts';

interface Place extends Municipality {
  readonly postalCode: string;
  readonly city: string;
}

const place = (code: string, name: string, postalCode: string, city: string): Place => ({
  code,
  name,
  postalCode,
  city,
});

/** Real municipalities (list 3402, as of 2024) with one of their postal codes. The streets are made up. */
// prettier-ignore
const places: readonly Place[] = [
  place('0301', 'Oslo', '0182', 'Oslo'), place('0301', 'Oslo', '0354', 'Oslo'), place('0301', 'Oslo', '0661', 'Oslo'),
  place('1103', 'Stavanger', '4006', 'Stavanger'), place('1108', 'Sandnes', '4306', 'Sandnes'),
  place('1506', 'Molde', '6413', 'Molde'), place('1508', 'Ålesund', '6002', 'Ålesund'), place('1577', 'Volda', '6100', 'Volda'),
  place('1804', 'Bodø', '8006', 'Bodø'), place('1833', 'Rana', '8622', 'Mo i Rana'), place('1865', 'Vågan', '8300', 'Svolvær'),
  place('3107', 'Fredrikstad', '1607', 'Fredrikstad'), place('3201', 'Bærum', '1338', 'Sandvika'), place('3205', 'Lillestrøm', '2000', 'Lillestrøm'),
  place('3301', 'Drammen', '3015', 'Drammen'), place('3403', 'Hamar', '2317', 'Hamar'), place('3427', 'Tynset', '2500', 'Tynset'),
  place('3905', 'Tønsberg', '3111', 'Tønsberg'), place('4003', 'Skien', '3717', 'Skien'), place('4204', 'Kristiansand', '4611', 'Kristiansand S'),
  place('4601', 'Bergen', '5003', 'Bergen'), place('4601', 'Bergen', '5052', 'Bergen'), place('4621', 'Voss', '5700', 'Voss'), place('4640', 'Sogndal', '6856', 'Sogndal'),
  place('5001', 'Trondheim', '7012', 'Trondheim'), place('5007', 'Namsos', '7800', 'Namsos'), place('5501', 'Tromsø', '9008', 'Tromsø'),
  place('5503', 'Harstad', '9404', 'Harstad'), place('5601', 'Alta', '9510', 'Alta'), place('5610', 'Karasjok', '9730', 'Karasjok'),
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
