/**
 * Takes elements from the page until something is done: what will then stand above them does not
 * push them away before a reader’s eyes. Returns what was done.
 */
export async function hiddenUntil<Result>(
  elements: Iterable<Element>,
  done: Promise<Result>,
): Promise<Result> {
  const taken = [...elements].filter(
    (element) => element instanceof HTMLElement && !element.hidden,
  ) as HTMLElement[];
  for (const element of taken) element.hidden = true;
  try {
    return await done;
  } finally {
    for (const element of taken) element.hidden = false;
  }
}
