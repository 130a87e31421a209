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
    ...column.ofWhom,
    enquete: column.atlasText('Over welke enquête.', 'About which survey.'),
    veld: withOrigin(
      column.atlasText('Over welk gegeven.', 'About which field.', reactionFields),
      inText('ingedeeld'),
    ),
    reactie: column.sourceText('De reactie.', 'The reaction.'),
    ontvangen_op: column.date('Wanneer zij kwam.', 'When it came.', 'bron'),
    door: column.sourceText(
      'Functie of afdeling, nooit een naam van een persoon.',
      'Function or department, never the name of a person.',
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
