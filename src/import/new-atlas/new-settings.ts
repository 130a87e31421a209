import { defaultTopic } from '../../text/topic.ts';

/** The settings of a new atlas, with what only its editors know still to be filled in. */
export function newSettings(region: string, municipalities: number, today: Date): string {
  const day = today.toISOString().slice(0, 10);
  const settings = {
    name: `Atlas van ${region}`,
    address: 'https://uw-atlas.example',
    publisher: 'VUL IN: naam van uw redactie',
    contact: 'mailto:redactie@uw-redactie.example',
    corrections: 'mailto:fouten@uw-redactie.example',
    version: `${today.getFullYear()}.${today.getMonth() + 1}.1`,
    released: day,
    region,
    // True of any survey; the guide asks for words of its own.
    topic: { ...defaultTopic, tense: 'tegenwoordig' },
    dates: 'nl',
    // Drawing a picture for each municipality takes most of a build.
    pictures: municipalities <= 100,
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}
