/** A text with a button that copies it; without this script the text is there to be selected. */
class CopyText extends HTMLElement {
  #text = this.firstElementChild;
  #button = document.createElement('button');
  #status = document.createElement('span');

  connectedCallback() {
    if (this.contains(this.#button)) return;
    this.#button.type = 'button';
    this.#button.textContent = this.dataset['knop'] ?? '';
    this.#button.onclick = () => void this.#copy();
    this.#status.role = 'status';
    this.append(this.#button, this.#status);
  }

  async #copy() {
    const text = this.#text;
    if (!text) return;
    this.#status.textContent = '';
    try {
      await navigator.clipboard.writeText(text.textContent);
      this.#status.textContent = this.dataset['gelukt'] ?? 'Gekopieerd';
    } catch {
      getSelection()?.selectAllChildren(text);
      this.#status.textContent = this.dataset['mislukt'] ?? 'Kopieer de geselecteerde tekst zelf.';
    }
  }
}

customElements.define('copy-text', CopyText);
