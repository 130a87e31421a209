import { budgetCoverages, term, themes } from './vocabulary.ts';

/** How we saw what a source says. */
export const sightings = {
  'hele-pagina': term(
    'hele pagina gezien',
    'Wij lazen de hele pagina of het hele stuk.',
    'whole page seen',
  ),
  fragment: term(
    'deel gezien',
    'Wij lazen het in het deel dat te lezen was.',
    'part of the page seen',
  ),
  'niet-teruggevonden': term(
    'niet teruggevonden',
    'Wij lazen dit eerder, en vonden het niet terug toen wij weer keken.',
    'not found again',
  ),
};

/** How exact a number is, in the words of the source. */
export const precisions = {
  precies: term('precies', 'De bron noemt dit getal.', 'exact'),
  ongeveer: term('ongeveer', 'De bron rondt af of schat.', 'about'),
  'ten-minste': term('ten minste', 'De bron zegt: dit of meer.', 'at least'),
  'ten-hoogste': term('ten hoogste', 'De bron zegt: dit of minder.', 'at most'),
};

/** How far an amount had come. */
export const amountKinds = {
  voorstel: term('voorgesteld', 'Of het zo werd besloten, staat er niet.', 'proposed'),
  begroot: term('begroot', 'Geld dat klaarligt of dat men verwacht uit te geven.', 'budgeted'),
  toegekend: term('toegekend', 'Geld dat iemand krijgt of kreeg.', 'granted'),
  uitgegeven: term('uitgegeven', 'Geld dat op is.', 'spent'),
  tekort: term('tekort', 'Zoveel geld kwam er te kort.', 'shortfall'),
  onduidelijk: term('onduidelijk', 'De bron zegt niet hoe ver het was.', 'unclear'),
};

/** What local money is: as in the survey, and two more. */
export const amountCoverages = {
  ...budgetCoverages,
  'rijksbijdrage-inburgering': term(
    'bijdrage van het Rijk voor de Wet inburgering',
    'Geld van het Rijk voor de wet die in 2022 begon.',
    'state contribution for the Civic Integration Act',
  ),
  gemengd: term(
    'geld uit meer dan één pot',
    'Bijvoorbeeld van het Rijk en van de gemeente samen.',
    'money from several sources',
  ),
};

export const amountUnits = {
  'per-jaar': term('per jaar', 'Voor een heel jaar.', 'per year'),
  'per-halfjaar': term('per half jaar', 'Voor een half jaar.', 'per half-year'),
  eenmalig: term('in één keer', 'Eén bedrag, bijvoorbeeld voor een project.', 'one sum'),
  'per-vergunninghouder': term(
    'per vergunninghouder',
    'Voor elke vergunninghouder.',
    'per permit holder',
  ),
  'per-volwassene': term(
    'per volwassene',
    'Voor elke volwassen vergunninghouder.',
    'per adult permit holder',
  ),
  'per-huishouden': term(
    'per huishouden',
    'Voor elk huishouden van vergunninghouders.',
    'per household',
  ),
  onduidelijk: term(
    'eenheid onduidelijk',
    'Waarop het bedrag slaat, staat er niet bij.',
    'unit unclear',
  ),
};

/** Of whom a source counts how many an amount is for, with the unit of the amount for one of them. */
export const headcounts = {
  vergunninghouders: term(
    'vergunninghouders',
    'Alle vergunninghouders, ook kinderen.',
    'permit holders',
  ),
  volwassenen: term('volwassenen', 'Alleen volwassen vergunninghouders.', 'adult permit holders'),
  huishoudens: term('huishoudens', 'Huishoudens van vergunninghouders.', 'households'),
};

/** Whether the task of housing was met. */
export const housingResults = {
  gehaald: term('gehaald', 'De gemeente huisvestte er genoeg.', 'met'),
  'niet-gehaald': term('niet gehaald', 'De gemeente huisvestte er te weinig.', 'not met'),
  loopt: term('liep nog', 'De tijd was nog niet om.', 'period not over'),
};

/** What an outcome is about: a theme, or what only outcomes tell. */
export const outcomeTopics = {
  ...themes,
  inkomen: term('inkomen', 'Loon, bijstand en schulden.', 'income'),
  welbevinden: term(
    'welbevinden',
    'Zich thuis voelen, meedoen en zelf verder kunnen.',
    'well-being',
  ),
};
