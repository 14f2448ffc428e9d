// What the booking page keeps in the browser: the draft of this tab, and how long a time is held.
(() => {
  const FIELDS = '#client-name, #client-phone, #client-email, #client-request';

  // Survives a reload, a lost session and the way back; is gone with the tab, or once it is booked.
  customElements.get('lbp-draft') || customElements.define('lbp-draft', class extends HTMLElement {
    static observedAttributes = ['wish', 'key', 'done'];
    #draft = {};
    #ready = false;

    connectedCallback() {
      this.#draft = this.#stored();
      this.#ready = true;
      this.addEventListener('input', event => this.#typed(event));
      if (this.#draft.key) {
        const { key, wish = '', typed = {} } = this.#draft;
        setTimeout(() => this.dispatchEvent(new CustomEvent('restored', { detail: {
          key, wish, name: typed['client-name'] ?? '', phone: typed['client-phone'] ?? '',
          email: typed['client-email'] ?? '', request: typed['client-request'] ?? '' } })));
      } else {
        this.#keep({ key: this.getAttribute('key') });
      }
    }

    attributeChangedCallback(name, _, value) {
      if (!this.#ready || value === null) return;
      if (name === 'done') this.#forget(); else this.#keep({ [name]: value });
    }

    #typed(event) {
      const field = event.target.closest(FIELDS);
      if (field) this.#keep({ typed: { ...this.#draft.typed, [field.id]: event.target.value } });
    }

    #keep(more) {
      this.#draft = { ...this.#draft, ...more };
      try { sessionStorage.setItem(this.#name(), JSON.stringify(this.#draft)); } catch { /* not allowed here */ }
    }

    #forget() {
      this.#draft = {};
      try { sessionStorage.removeItem(this.#name()); } catch { /* not allowed here */ }
    }

    #stored() {
      try { return JSON.parse(sessionStorage.getItem(this.#name())) ?? {}; } catch { return {}; }
    }

    #name() { return 'lbp-booking-' + this.getAttribute('business'); }
  });

  // Says so only when little is left.
  customElements.get('lbp-until') || customElements.define('lbp-until', class extends HTMLElement {
    static observedAttributes = ['millis'];
    #end = 0;
    #timer;

    attributeChangedCallback(_, __, millis) {
      clearInterval(this.#timer);
      this.textContent = '';
      if (!millis) return;
      this.#end = Date.now() + Number(millis);
      this.#timer = setInterval(() => this.#tick(), 1000);
    }

    disconnectedCallback() { clearInterval(this.#timer); }

    #tick() {
      const left = Math.ceil((this.#end - Date.now()) / 1000);
      if (left <= 0) clearInterval(this.#timer);
      if (left > 120) return;
      const told = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
      this.textContent = left > 0 ? this.getAttribute('text').replace('{0}', told) : this.getAttribute('over');
    }
  });
})();
