import { compared } from '../comparison.ts';
import { cardContext, cardEmbed } from '../embeds.ts';
import { digestOf, keyOf } from './key-of.ts';

/** The cards of all municipalities for other sites, with the key of what each shows. */
export const cardPages = () =>
  compared.subjects.map((subject) => {
    const embed = cardEmbed(subject.slug);
    return {
      params: { slug: subject.slug },
      props: { facts: { subject, context: cardContext, embed } },
      cacheKey: keyOf(digestOf(cardContext), digestOf(subject), embed),
    };
  });
