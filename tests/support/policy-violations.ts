import type { Page } from 'playwright-core';

declare global {
  interface Window {
    violations: string[];
  }
}

/** In a page, before its own scripts: records what its policy blocks. */
export const recordViolations = () => {
  window.violations = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    window.violations.push(`${violatedDirective} blocks ${blockedURI} ${sample}`.trim());
  });
};

/** What the policy of a page blocked since it was opened. */
export const violationsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.violations);
