/** A link in which the page is named: once it is followed, with what the reader came for, such as a passage. */
class TellEditor extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
    if (!link || page === undefined) return;
    const plain = link.href;
    const named = encodeURIComponent(page);
    const update = () => {
      link.href = plain.replaceAll(
        named,
        encodeURIComponent(page + location.search + location.hash),
      );
    };
    update();
    addEventListener('hashchange', update);
  }
}

customElements.define('tell-editor', TellEditor);
