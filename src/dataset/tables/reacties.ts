import { reactionFields } from '../../survey/vocabulary.ts';
import * as column from './columns.ts';
import { inText, withOrigin } from './origins.ts';
import { publishedTable } from './table.ts';

export const reacties = publishedTable({
  title: 'Reacties',
  description:
    'Wat een gemeente zelf zei over een gegeven in de atlas. Zonder rijen als er geen reactie is.',
  key: ['gemeentecode', 'enquete', 'veld', 'ontvangen_op'],
  columns: {
    gemeentecode: column.ofMunicipality,
    gemeentenaam: column.municipalityName,
    enquete: column.text('Over welke enquête.', 'About which survey.', 'atlas'),
    veld: withOrigin(
      column.text('Over welk gegeven.', 'About which field.', 'atlas', reactionFields),
      inText('ingedeeld'),
    ),
    reactie: column.text('De reactie.', 'The reaction.', 'bron'),
    ontvangen_op: column.date('Wanneer zij kwam.', 'When it came.', 'bron'),
    door: column.text(
      'Functie of afdeling, nooit een naam van een persoon.',
      'Function or department, never the name of a person.',
      'bron',
    ),
    bron: column.sourceId,
  },
  rows: ({ municipalities }) =>
    municipalities.flatMap(({ code, name, reactions }) =>
      reactions.map((reaction) => ({
        gemeentecode: code,
        gemeentenaam: name,
        enquete: reaction.survey,
        veld: reaction.field,
        reactie: reaction.text,
        ontvangen_op: reaction.receivedOn,
        door: reaction.by,
        bron: reaction.source,
      })),
    ),
});
