import { expect, test } from 'vitest';
import { personalData } from './personal-data.ts';

const kindsIn = (text: string) => personalData(text).map(({ what }) => what);
const [mail, phone, nine, account] = [
  'een e-mailadres',
  'een telefoonnummer',
  'negen cijfers zoals een burgerservicenummer',
  'een rekeningnummer',
];

test.each([
  'a.voorbeeld@gemeente.example',
  'Mail info@gemeente.example.',
  'Zie A.Voorbeeld+x@sociaal-domein.gemeente.example; of bel.',
  'a.voorbeeld (at) gemeente.example',
  'a.voorbeeld[at]gemeente[punt]example',
  'a.voorbeeld @ gemeente.example',
  'https://gemeente.example/vraag?van=a.voorbeeld@gemeente.example',
])('an e-mail address is found: %s', (text) => {
  expect(kindsIn(text)).toEqual([mail]);
});

test.each([
  '06-12345678',
  '0612345678',
  '06 12 34 56 78',
  '06.12.34.56.78',
  '(026) 123 45 67',
  '026-1234567',
  '0481 12 34 56',
  '0481/123456',
  '+31 6 12345678',
  '+31612345678',
  '+31 (0)26 123 45 67',
  '0031 6 1234 5678',
  '+32 470 12 34 56',
  'tel:0261234567',
  '06‑12345678',
  '０６１２３４５６７８',
])('a telephone number is found: %s', (number) => {
  expect(kindsIn(`Bel A. Voorbeeld, ${number}.`)).toEqual([phone]);
  expect(personalData(`Bel (${number})`)).toHaveLength(1);
});

test.each(['123456782', '123.456.782', '123 456 782', '1234.56.782', '111222333'])(
  'nine digits that pass the eleven test are found: %s',
  (digits) => {
    expect(kindsIn(`Nummer ${digits}.`)).toEqual([nine]);
  },
);

test('a number that is called a citizen service number is one, whatever its digits', () => {
  expect(kindsIn('BSN: 123456789')).toEqual(['een burgerservicenummer']);
});

test.each(['NL91ABNA0417164300', 'nl91 abna 0417 1643 00'])('an account is found: %s', (text) => {
  expect(kindsIn(text)).toEqual([account]);
});

test('a house with its postcode is found, and a year before an abbreviation is none', () => {
  expect(kindsIn('Kom naar Kerkweg 58a, 1250AB Rolde.')).toEqual(['een adres']);
  expect(kindsIn('Dorpsstraat 12 9451 KL Rolde')).toEqual(['een adres']);
  expect(kindsIn('In 2015 en 2016 VN-vluchtelingen, in 2022 EU-geld.')).toEqual([]);
});

test('each is told with its place, in the order of the text', () => {
  expect(personalData('Bel 06-12345678 of mail a@b.nl')).toEqual([
    { what: phone, found: '06-12345678', index: 4 },
    { what: mail, found: 'a@b.nl', index: 24 },
  ]);
});

test.each([
  'Tussen 2015 en 2016 2017 2018 kwamen er 2.370 bij.',
  '€ 123.456.782 voor het hele land',
  '123456782,- in totaal',
  '123.456.782 euro in 2016',
  'EUR 123456782',
  'In totaal 130.000.000 en 500000000.',
  'Op 01-01-2016 12:00 uur en van 01-09-2016 tot 03-10-2016.',
  'GM0202, GM0228 en 0202 0228',
  'KvK 12345678',
  'https://gemeente.example/besluiten/123456782/0612345678.pdf',
  'www.gemeente.example/0261234567',
  'zoek.gemeente.example/kst-123456782.html',
  'Kamerstuk 19637-2117, nr. 123456782-1, ECLI:NL:RVS:2016:1234',
  'Nummer 123456789',
  '52.0911, 5.123456782',
  'https://mastodon.example/@gemeente@sociaal.example',
  'Volg @gemeente op sociale media, postcode 6811 DG, 2370,50 per persoon',
  '1234567820 inwoners en 12345678 anderen',
  'Antwoord van 3 maart, 10 x 45 minuten, 24/7, 08:30-17:00',
])('what leads to nobody is left alone: %s', (text) => {
  expect(personalData(text)).toEqual([]);
});
