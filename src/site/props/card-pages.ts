import { cardContext, cards } from '../embeds.ts';
import { digestOf, keyOf } from './key-of.ts';

/** The cards of all surveyed municipalities for other sites, with the key of what each shows. */
export const cardPages = () =>
  cards.map(({ subject, embed }) => ({
    params: { slug: subject.slug },
    props: { subject, context: cardContext, embed },
    cacheKey: keyOf(digestOf(cardContext), digestOf(subject), embed),
  }));
