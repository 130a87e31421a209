/** The page of a new atlas that says how it was made; what it says is true before anybody adds to it. */
export const methodPage = `---
title: 'Verantwoording'
summary: 'Hoe deze atlas is gemaakt, en wat u met de gegevens mag doen.'
sources: [cbs-gemeenten, cbs-woonplaatsen, cbs-inwoners-2016]
municipalities: []
order: 100
---

De redactie van deze atlas stelde vragen aan gemeenten. Bij elke enquête staat wie de vragen stelde, in welk jaar, en aan welke gemeenten. Bij elk antwoord staat waar het vandaan komt.

Gaf een gemeente geen antwoord, dan staat erbij waarom. Zij kreeg de vraag niet, zij reageerde niet, zij noemde het niet, de vraag paste niet bij haar, of het antwoord was onduidelijk. Een antwoord dat er niet is, telt nooit als nee en nooit als nul.

## Over de gemeenten

Namen, codes en woonplaatsen komen van het CBS en het Kadaster. De aantallen inwoners zijn die van 1 januari 2016. Van een gemeente die daarna ontstond, staat er geen aantal. Welke gemeenten buren zijn, staat er alleen als dat van elke gemeente bekend is.

De tegelkaart is geen landkaart. Elk vierkant is een gemeente, op ongeveer de plaats waar zij ligt.

## Licentie

De gegevens mag u gebruiken onder CC BY 4.0. Noem daarbij deze atlas.

## Privacy

Deze site heeft geen cookies en geen trackers. Zij toont geen gegevens van personen.

## Toegankelijkheid

De site is gemaakt om zonder muis, zonder JavaScript en met een schermlezer te gebruiken. Lukt iets niet, laat het ons weten.
`;
