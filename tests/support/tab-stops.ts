import type { Page } from 'playwright-core';

const mostStops = 400;

/** What has the focus: its name as a reader hears it, and where it leads. */
interface Stop {
  name: string;
  href: string;
  /** Whether it can be seen that it has the focus. */
  marked: boolean;
}

/** Presses Tab, and tells where that leads; nothing when it leads out of the page. */
export async function nextStop(page: Page, key = 'Tab'): Promise<Stop | null> {
  await page.keyboard.press(key);
  return await page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement || at instanceof SVGElement) || at === document.body)
      return null;
    const labels = at instanceof HTMLInputElement || at instanceof HTMLSelectElement;
    const labelled = labels ? [...(at.labels ?? [])].map((label) => label.textContent) : [];
    const name = at.getAttribute('aria-label') ?? (labelled.join(' ') || at.textContent);
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
    const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
    const drawn = [...at.querySelectorAll('svg a .v, svg a .t')].some((part) => {
      const { strokeWidth, textDecorationLine } = getComputedStyle(part);
      return part.matches('.v') ? strokeWidth === '3px' : textDecorationLine === 'underline';
    });
    return {
      name: name.trim().replaceAll(/\s+/g, ' '),
      href: at.getAttribute('href') ?? '',
      marked: outlined || drawn || boxShadow !== 'none' || at.tagName === 'IFRAME',
    };
  });
}

/** Presses Tab until what has this name has the focus, and tells where it leads. */
export async function tabTo(page: Page, name: RegExp): Promise<Stop> {
  const passed: string[] = [];
  for (let count = 0; count < mostStops; count += 1) {
    const stop = await nextStop(page);
    if (stop && name.test(stop.name)) return stop;
    passed.push(stop?.name ?? '(buiten de pagina)');
  }
  throw new Error(`Tab komt niet bij ${name.source}, wel bij ${passed.slice(0, 60).join(', ')}`);
}
