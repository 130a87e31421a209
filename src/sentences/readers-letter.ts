/** What a reader asks a municipality: by mail, and for documents by law. */
interface LetterWords {
  title: string;
  wish: string;
  questions: readonly string[];
  about: string;
  documents: readonly string[];
}

/** The words of a letter that asks what a survey asked, on a subject. */
export const lettersOwnQuestions = (
  subject: string,
  questions: readonly string[],
): LetterWords => ({
  title: subject,
  wish: `hoe het nu is met ${subject} in onze gemeente`,
  questions,
  about: `${subject} in onze gemeente`,
  documents: [
    'de plannen en besluiten hierover',
    'de stukken waarin staat hoeveel geld daarvoor is, en hoeveel daarvan is uitgegeven',
    'de laatste rapportage of evaluatie hiervan',
  ],
});

const numbered = (lines: readonly string[], end = '') =>
  lines.map((line, at) => `${at + 1}. ${line}${end && (at + 1 < lines.length ? ';' : end)}`);

/** A plain question by mail. */
export const mailOf = ({ title, wish, questions }: LetterWords): string =>
  `Onderwerp: ${title}

Geachte heer of mevrouw,

Ik woon in de gemeente [naam van uw gemeente]. Ik wil graag weten ${wish}. Wilt u ${questions.length === 1 ? 'deze vraag' : 'deze vragen'} beantwoorden?

${numbered(questions).join('\n')}

Staat het antwoord al op uw site of in een stuk van de raad? Dan is een link genoeg.

Met vriendelijke groet,
[uw naam]`;

/** A request for documents, by the Wet open overheid. */
export const requestOf = ({ about, documents }: LetterWords): string =>
  `Aan het college van burgemeester en wethouders van [naam van uw gemeente]

[plaats en datum]

Onderwerp: verzoek op grond van de Wet open overheid

Geacht college,

Met een beroep op artikel 4.1 van de Wet open overheid vraag ik u om documenten over ${about}. Het gaat om documenten van 1 januari [jaar] tot vandaag:

${numbered(documents, '.').join('\n')}

Gegevens over personen hoeft u niet te geven. Ik krijg de documenten het liefst digitaal. Zijn zij al openbaar, dan is de vindplaats genoeg. Vindt u mijn verzoek te ruim, wilt u mij dan helpen om het preciezer te maken (artikel 4.1, vijfde lid)?

Ik zie uw besluit graag binnen de vier weken van artikel 4.4.

Met vriendelijke groet,
[uw naam, adres, e-mailadres en handtekening]`;
