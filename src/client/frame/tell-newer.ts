import { rooted } from '../rooted.ts';
import { isOlder, newestPath } from '../../embeds/newer-edition.ts';

/** Says in frames that never change that there are newer ones; the line stays as it is where nobody answers. */
export async function tellNewer() {
  const line = document.querySelector<HTMLElement>('[data-editie]');
  const link = line?.querySelector('a');
  if (!line || !link) return;
  try {
    const response = await fetch(rooted(newestPath), { credentials: 'omit' });
    if (isOlder(line.dataset['editie'] ?? '', await response.json()))
      link.textContent = 'Er is een nieuwere: bekijk die';
  } catch {
    // The site that it came from is gone, or does not tell: it shows what it showed.
  }
}
