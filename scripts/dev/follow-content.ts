import type { AstroIntegration, HookParameters } from 'astro';

/** A running site that can be told that its generated content changed. */
export interface ContentFollower {
  integration: AstroIntegration;
  /** Reads the generated pages and tables again, and with them every module that uses them. */
  refresh: () => Promise<void>;
}

/** Lets a running site show what was generated anew without a new start. */
export function contentFollower(): ContentFollower {
  let refreshContent: HookParameters<'astro:server:setup'>['refreshContent'];
  return {
    integration: {
      name: 'follow-content',
      hooks: {
        'astro:server:setup': (setup) => {
          refreshContent = setup.refreshContent;
        },
      },
    },
    refresh: async () => {
      await refreshContent?.({ loaders: ['page-loader'], context: { generated: Date.now() } });
    },
  };
}
