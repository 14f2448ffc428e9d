// For other people's sites: a button that opens a business's booking page above the site it is on,
// and where browsers forbid that, in place of it.
//
//   <script src="https://…/embed.js" data-business="aigerim" data-lang="kk" async></script>
(() => {
  'use strict';

  const WORDS = {
    kk: {book: 'Онлайн жазылу', close: 'Жабу'},
    ru: {book: 'Записаться онлайн', close: 'Закрыть'},
    en: {book: 'Book online', close: 'Close'},
  };
  const PATIENCE = 6000;
  const script = document.currentScript;
  const slug = script.dataset.business || '';
  if (!/^[a-z0-9-]{3,40}$/.test(slug)) {
    console.error('embed.js: data-business is missing');
    return;
  }
  const ours = new URL(script.src);
  const chosen = WORDS[script.dataset.lang] ? script.dataset.lang : '';
  const words = WORDS[chosen || document.documentElement.lang.slice(0, 2)] || WORDS.ru;
  const query = chosen ? '?lang=' + chosen : '';
  const page = ours.origin + '/' + slug + query;
  // without it no browser keeps our cookies in a frame
  const framable = ours.protocol === 'https:' || ['localhost', '127.0.0.1'].includes(ours.hostname);

  function styled(element, styles) {
    Object.assign(element.style, styles);
    return element;
  }

  const button = styled(document.createElement('a'), {
    display: 'inline-block', padding: '12px 24px', minHeight: '20px', borderRadius: '10px', background: '#0b6169',
    color: '#ffffff', font: '600 16px/1.3 sans-serif', textDecoration: 'none',
  });
  button.href = page;
  button.target = '_blank';
  button.rel = 'noopener';
  button.textContent = script.dataset.label || words.book;
  button.addEventListener('click', event => {
    if (framable && !event.ctrlKey && !event.metaKey && !event.shiftKey && window.HTMLDialogElement) {
      event.preventDefault();
      open();
    }
  });
  script.after(button);

  // made once: whoever closes it by mistake finds what they typed
  let dialog;

  function open() {
    dialog = dialog || made();
    dialog.showModal();
  }

  function made() {
    const made = styled(document.createElement('dialog'), {
      width: 'min(34rem, 100vw)', height: 'min(52rem, 100dvh)', maxWidth: '100vw', maxHeight: '100dvh', padding: '0',
      border: '0', borderRadius: '14px', overflow: 'hidden', background: '#f7f6f2',
    });
    made.setAttribute('aria-label', button.textContent);
    const close = styled(document.createElement('button'), {
      justifySelf: 'end', width: '44px', height: '44px', border: '0', background: 'none', color: '#0b6169',
      font: '28px/1 sans-serif', cursor: 'pointer',
    });
    close.type = 'button';
    close.textContent = '×';
    close.setAttribute('aria-label', words.close);
    close.addEventListener('click', () => made.close());
    const frame = styled(document.createElement('iframe'), {
      display: 'block', width: '100%', height: '100%', border: '0',
    });
    frame.title = button.textContent;
    frame.src = ours.origin + '/' + slug + '/embed' + query;
    const patience = setTimeout(leave, PATIENCE);
    window.addEventListener('message', message => {
      if (message.origin !== ours.origin || message.source !== frame.contentWindow) {
        return;
      }
      clearTimeout(patience);
      const told = message.data && message.data.lbp;
      if (told === 'blocked') {
        leave();
      } else if (told === 'close') {
        made.close();
      }
    });
    made.addEventListener('close', () => button.focus());
    const content = styled(document.createElement('div'), {
      display: 'grid', gridTemplate: 'auto minmax(0, 1fr) / minmax(0, 1fr)', height: '100%',
    });
    content.append(close, frame);
    made.append(content);
    document.body.append(made);
    return made;

    function leave() {
      made.close();
      location.assign(page);
    }
  }
})();
