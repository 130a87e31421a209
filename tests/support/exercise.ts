import type { Page } from 'playwright-core';
import { quiet } from './browser.ts';

/** Keeps a page where it is while its buttons are pressed. */
export const stayHere = () => {
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('submit', stop, { capture: true });
};

function openEverything() {
  for (const part of document.querySelectorAll('details')) part.open = true;
}

function chooseEverything() {
  for (const select of document.querySelectorAll('select')) {
    select.selectedIndex = select.options.length - 1;
    for (const type of ['input', 'change'])
      select.dispatchEvent(new Event(type, { bubbles: true }));
  }
  for (const box of document.querySelectorAll<HTMLInputElement>('[type=checkbox], [type=radio]'))
    box.click();
}

function typeEverywhere(words: string) {
  for (const field of document.querySelectorAll<HTMLInputElement>('[type=search], [type=text]')) {
    field.focus();
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function pressEverything() {
  for (const button of document.querySelectorAll('button')) {
    button.click();
    for (const dialog of document.querySelectorAll('dialog[open]'))
      for (const inner of dialog.querySelectorAll('button')) inner.click();
  }
}

/** Uses all that a page offers: opens, chooses, types and presses everything there is. */
export async function exercise(page: Page): Promise<void> {
  const steps = [openEverything, chooseEverything, pressEverything];
  await page.evaluate(openEverything);
  await page.evaluate(typeEverywhere, 'malden');
  await quiet(page);
  await page.evaluate(typeEverywhere, '<b>amsterdm "');
  await quiet(page);
  for (const step of steps) {
    await page.evaluate(step);
    await quiet(page);
  }
}
