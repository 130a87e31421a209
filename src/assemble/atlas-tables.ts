import { greatest } from 'd3';
import type { AtlasTables } from '../survey/tables.ts';
import type { Data } from '../read/read-data.ts';
import { questionsOf } from './questions-of.ts';

const aboutOf = (row: Data['rows']['descriptions'][number] | undefined) =>
  row && {
    about: { text: row.wat, source: row.bron, seen: row.gezien, seenOn: row.gezien_op },
  };

/** The tables that the site reads beside the records, in the site’s terms. */
export function atlasTablesOf({ rows, surveys }: Data): AtlasTables {
  // The tables have inhabitants of one day: that of the survey which names the last one.
  const counted = greatest(surveys, ({ survey }) => survey.inhabitants.on)?.survey.inhabitants;
  return {
    organisations: rows.organisations.map((row) => ({
      ...aboutOf(rows.descriptions.find((about) => about.organisatie_id === row.organisatie_id)),
      id: row.organisatie_id,
      name: row.organisatie,
      kind: row.soort,
      parent: row.onderdeel_van,
      named: row.met_naam,
    })),
    sources: rows.sources.map((row) => ({
      id: row.bron,
      title: row.titel,
      publisher: row.uitgever,
      kind: row.soort,
      publishedOn: row.gepubliceerd_op,
      dateDerived: row.gepubliceerd_afgeleid,
      address: row.adres,
      note: row.toelichting,
    })),
    policy: rows.policy.map((row) => ({
      id: row.beleid_id,
      date: row.datum,
      until: row.datum_tot,
      topic: row.onderwerp,
      fact: row.feit,
      value: row.waarde,
      unit: row.eenheid,
      addresses: row.adres,
      check: row.controle,
      note: row.toelichting,
      onTimeline: row.tijdlijn,
      yardstick:
        row.maatstaf === ''
          ? null
          : {
              label: row.maatstaf,
              covers: row.maatstaf_omvat,
              from: row.maatstaf_van ?? 0,
              until: row.maatstaf_tot ?? 0,
            },
    })),
    changes: rows.changes.map((row) => ({
      version: row.versie,
      date: row.datum,
      table: row.tabel,
      row: row.rij,
      municipality: row.gemeentecode,
      column: row.kolom,
      kind: row.soort,
      before: row.oud,
      after: row.nieuw,
      why: row.waarom,
    })),
    surveys: surveys.map(({ survey }) => ({ ...survey, ...(counted && { inhabitants: counted }) })),
    questions: surveys.flatMap((survey) => questionsOf(survey, rows.organisations)),
    themeCues: rows.themeCues.map((row) => ({
      theme: row.thema,
      part: row.woorddeel,
      place: row.plek,
    })),
    codings: surveys.flatMap(({ survey, rows: { codings } }) =>
      codings.map((row) => ({
        survey: survey.id,
        municipality: row.gemeentecode,
        name: row.gemeentenaam,
        field: row.veld,
        first: row.eerste,
        second: row.tweede,
        settled: row.vastgesteld,
        why: row.waarom,
      })),
    ),
    places: rows.places.map((row) => ({
      name: row.woonplaats,
      municipality: row.gemeentecode,
      municipalityNow: row.gemeentecode_nu,
      spellings: row.ook_geschreven_als,
      elsewhere: row.ook_elders_in,
      postcodes: [...row.postcodes, ...row.postcodes_postbus],
    })),
    postcodes: rows.postcodes.map((row) => ({
      postcode: row.postcode,
      place: row.woonplaats,
      municipality: row.gemeentecode,
      municipality2022: row.gemeentecode_2022,
      agreed: row.controle !== 'oneens',
    })),
    formerMunicipalities: rows.formerMunicipalities.map((row) => ({
      code: row.gemeentecode ?? '',
      name: row.gemeentenaam,
      kind: row.soort,
      successor: row.opgegaan_in,
      on: row.opgegaan_op ?? '',
      note: row.opmerking,
    })),
    nationalMunicipalities: rows.nationalMunicipalities.map((row) => ({
      code: row.gemeentecode,
      name: row.gemeentenaam,
      province: row.provincie,
      until: row.tot,
    })),
    nationalPlaces: rows.nationalPlaces.map((row) => [row.woonplaats, row.gemeentecode]),
    nationalPostcodes: rows.nationalPostcodes.map((row) => [row.postcode, row.gemeentecode]),
  };
}
