import type { Loader } from 'astro/loaders';
import { pageFiles } from './page-file.ts';

/** Loads generated pages with the MDX below their record, which is compiled elsewhere. */
export const pageLoader = (folder: string): Loader => ({
  name: 'page-loader',
  load: async (context) => {
    const { store } = context;
    store.clear();
    for (const { id, record, body } of pageFiles(folder))
      store.set({ id, data: await context.parseData({ id, data: record }), body });
  },
});
