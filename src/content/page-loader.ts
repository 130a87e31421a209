import type { Loader } from 'astro/loaders';
import { pageFiles } from './page-file.ts';

/**
 * Loads generated pages with the MDX below their record, which is compiled elsewhere. Where a running
 * site is told of fresh content, the store takes its mark too: what reads the tables, which are in no
 * store, is then read again, also if no page changed.
 */
export const pageLoader = (folder: string): Loader => ({
  name: 'page-loader',
  load: async (context) => {
    const { store, meta, refreshContextData } = context;
    if (refreshContextData) meta.set('fresh', JSON.stringify(refreshContextData));
    store.clear();
    for (const { id, record, body } of pageFiles(folder))
      store.set({ id, data: await context.parseData({ id, data: record }), body });
  },
});
