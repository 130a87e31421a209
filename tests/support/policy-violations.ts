import type { BrowserContext, Page } from 'playwright-core';

declare global {
  interface Window {
    violations: string[];
  }
}

/** Has every page of a browser record what its policy blocks. */
export const recordViolations = (context: BrowserContext) =>
  context.addInitScript(() => {
    window.violations = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      window.violations.push(`${violatedDirective} blocks ${blockedURI} ${sample}`);
    });
  });

/** What the policy of a page blocked since it was opened. */
export const violationsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.violations);
