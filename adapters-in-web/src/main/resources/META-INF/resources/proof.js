// Finds the number that lbp-proof is challenged for, a little at a time so that the page stays quick.
// Its own SHA-256, because browsers offer theirs on secure pages only.
(() => {
  const K = [], H = [];
  const fraction = x => ((x - Math.floor(x)) * 0x100000000) | 0;
  for (let n = 2; K.length < 64; n++) {
    let prime = true;
    for (let d = 2; d * d <= n; d++) if (n % d === 0) { prime = false; break; }
    if (!prime) continue;
    if (H.length < 8) H.push(fraction(Math.sqrt(n)));
    K.push(fraction(Math.cbrt(n)));
  }
  const turn = (x, n) => (x >>> n) | (x << (32 - n));
  const w = new Int32Array(64);

  // the first 32 bits of the hash of a text of at most 55 ASCII characters
  function head(text) {
    w.fill(0);
    for (let i = 0; i < text.length; i++) w[i >> 2] |= text.charCodeAt(i) << (24 - 8 * (i & 3));
    w[text.length >> 2] |= 0x80 << (24 - 8 * (text.length & 3));
    w[15] = text.length * 8;
    for (let i = 16; i < 64; i++) {
      const a = w[i - 15], b = w[i - 2];
      w[i] = (w[i - 16] + (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) + w[i - 7]
        + (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10))) | 0;
    }
    let [a, b, c, d, e, f, g, h] = H;
    for (let i = 0; i < 64; i++) {
      const t1 = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + K[i] + w[i]) | 0;
      const t2 = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g; g = f; f = e; e = (d + t1) | 0; d = c; c = b; b = a; a = (t1 + t2) | 0;
    }
    return (a + H[0]) >>> 0;
  }

  customElements.get('lbp-proof') || customElements.define('lbp-proof', class extends HTMLElement {
    static observedAttributes = ['challenge'];

    attributeChangedCallback(_, __, challenge) {
      const [text, bits] = challenge.split(':');
      const shift = 32 - Number(bits);
      let number = 0;
      this.answer = '';
      const some = over => {
        if (this.getAttribute('challenge') !== challenge) return over();
        for (const end = number + 2000; number < end; number++) {
          if (Number(bits) === 0 || head(text + number) >>> shift === 0) {
            this.answer = String(number);
            this.dispatchEvent(new Event('solved'));
            return over();
          }
        }
        setTimeout(some, 0, over);
      };
      // never at once: whoever made the element may listen only after it
      this.over = new Promise(over => setTimeout(some, 0, over));
    }

    // the answer to the newest challenge, when there is one and so many milliseconds have passed
    async answered(milliseconds) {
      await new Promise(passed => setTimeout(passed, milliseconds));
      while (!this.answer) await this.over;
      return this.answer;
    }
  });
})();
