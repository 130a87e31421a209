import type * as renderer from 'astro/runtime/server/render/astro/index.js';

/** What Astro renders with. */
export type Renderer = typeof renderer;

/** A response that passes a text on, which Astro would turn into bytes, for us to turn back. */
class TextResponse extends Response {
  readonly #text: string;
  constructor(text: string) {
    super();
    this.#text = text;
  }
  override text(): Promise<string> {
    return Promise.resolve(this.#text);
  }
}

type Page = Parameters<Renderer['renderToString']>[1];
type Result = Parameters<Renderer['renderToString']>[0];

/** A page that answers with its text; what is no page of Astro stays as it is. */
export function textPage(page: Page, { isAstroComponentFactory, renderToString }: Renderer): Page {
  if (!isAstroComponentFactory(page)) return page;
  const answer: Page = async (result: Result, props, slots) => {
    const shown = await renderToString(result, page, props, slots, true);
    return typeof shown === 'string' ? new TextResponse(shown) : shown;
  };
  return Object.assign(answer, page);
}
