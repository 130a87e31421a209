import type { MunicipalitySource, PlaceSource, SearchSources } from './sources.ts';

const municipality = (code: string, name: string, more: Partial<MunicipalitySource> = {}) => ({
  code,
  name,
  slug: name.toLowerCase().replaceAll(' ', '-'),
  province: 'Gelderland',
  aliases: [],
  status: 'beantwoord' as const,
  ...more,
});

const place = (name: string, code: string, more: Partial<PlaceSource> = {}) => ({
  name,
  spellings: [],
  municipality: code,
  municipalityNow: code,
  elsewhere: [],
  postcodes: [],
  ...more,
});

/** A small region for tests, with one of everything that is hard. */
export const sampleSources: SearchSources = {
  holds: '12 gemeenten in Gelderland, 2016',
  municipalities: [
    municipality('GM0252', 'Heumen'),
    municipality('GM0214', 'Buren'),
    municipality('GM0281', 'Tiel'),
    municipality('GM0285', 'Voorst'),
    municipality('GM0297', 'Zaltbommel'),
    municipality('GM0304', 'Neerijnen', { mergedInto: { code: 'GM1960', since: '2019-01-01' } }),
    municipality('GM0668', 'West Maas en Waal', { aliases: ['WMW'] }),
    municipality('GM1509', 'Oude IJsselstreek'),
    municipality('GM1876', 'Bronckhorst'),
    municipality('GM1945', 'Berg en Dal'),
    municipality('GM1955', 'Montferland'),
    municipality('GM1960', 'West Betuwe', { status: 'niet-van-toepassing' }),
  ],
  formerMunicipalities: [
    {
      code: 'GM0241',
      name: 'Groesbeek',
      kind: 'naam',
      mergedInto: { code: 'GM1945', since: '2016-01-01' },
    },
  ],
  places: [
    place('Malden', 'GM0252', { postcodes: ['6580', '6581'] }),
    place('Groesbeek', 'GM1945'),
    place('Millingen aan de Rijn', 'GM1945'),
    place('Beek', 'GM1945'),
    place('Beek', 'GM1955'),
    place("'s-Heerenberg", 'GM1955'),
    place('Hengelo', 'GM1876'),
    place('Voorst', 'GM0285'),
    place('Voorst', 'GM1509'),
    place('Opijnen', 'GM0304', { municipalityNow: 'GM1960' }),
    place('Kerk Avezaath', 'GM0281', { postcodes: ['4012'] }),
  ],
  postcodes: [
    {
      postcode: '4012',
      place: 'Kerk-Avezaath',
      municipality: 'GM0281',
      municipalitiesNow: ['GM0214'],
    },
  ],
  organisations: [{ name: 'Stichting Welzijn Bommelerwaard', href: '/partners/welzijn/' }],
  themes: [{ name: 'Vrijwilligerswerk', href: '/themas/vrijwilligerswerk/' }],
  projects: [{ name: 'Taal in het dorp', municipality: 'GM0252' }],
  backgroundPages: [{ title: 'Noordkop', href: '/achtergrond/noordkop/', words: ['aanbesteding'] }],
  country: {
    municipalities: [
      { code: 'GM0164', name: 'Hengelo (O.)', province: 'Overijssel', to: '' },
      { code: 'GM0285', name: 'Voorst', province: 'Gelderland', to: '' },
      { code: 'GM0344', name: 'Utrecht', province: 'Utrecht', to: '' },
      { code: 'GM0518', name: "'s-Gravenhage", province: 'Zuid-Holland', to: '' },
      { code: 'GM1982', name: 'Land van Cuijk', province: 'Noord-Brabant', to: '' },
    ],
    places: [
      { name: 'Hengelo', municipality: 'GM0164' },
      { name: 'Duistervoorde', municipality: 'GM0164' },
      { name: 'Utrecht', municipality: 'GM0344' },
      { name: 'Twello', municipality: 'GM0285' },
      { name: 'Duistervoorde', municipality: 'GM0285' },
      { name: 'Mill', municipality: 'GM1982' },
    ],
    postcodes: [
      { postcode: '3511', municipality: 'GM0344' },
      { postcode: '7391', municipality: 'GM0285' },
    ],
  },
};
