// Whether this browser can tell people things while no page is open, and the press that lets it.
'use strict';

customElements.get('lbp-browser') || customElements.define('lbp-browser', class extends HTMLElement {
  #worker;
  #pressed = event => {
    if (event.target.closest('#browser-tell')) this.#ask();
  };

  connectedCallback() {
    this.addEventListener('click', this.#pressed);
  }

  // Says nothing where it cannot: in frames, in old browsers, on iPhones outside of the home screen.
  async look() {
    if (window.top !== window || !('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window)) {
      return;
    }
    this.#worker = await navigator.serviceWorker.ready;
    await this.#tell();
  }

  async #tell() {
    const known = await this.#worker.pushManager.getSubscription();
    this.$server.known(Notification.permission === 'denied', known?.endpoint ?? '');
  }

  // Some browsers ask only while they still remember the press.
  async #ask() {
    const asked = Notification.requestPermission();
    this.$server.asked();
    try {
      if (await asked !== 'granted') {
        await this.#tell();
        return;
      }
      const {endpoint, keys} = (await this.#subscribed()).toJSON();
      this.$server.subscribed(endpoint, keys.p256dh, keys.auth);
    } catch {
      this.$server.failed();
    }
  }

  async #subscribed() {
    const wanted = {userVisibleOnly: true, applicationServerKey: this.#key()};
    const pushes = this.#worker.pushManager;
    try {
      return await pushes.subscribe(wanted);
    } catch (failure) {
      if (failure.name !== 'InvalidStateError') throw failure;
    }
    // it listens to a key that we had before
    await (await pushes.getSubscription())?.unsubscribe();
    return pushes.subscribe(wanted);
  }

  #key() {
    const text = this.getAttribute('key').replaceAll('-', '+').replaceAll('_', '/');
    return Uint8Array.from(atob(text), one => one.charCodeAt(0));
  }
});
