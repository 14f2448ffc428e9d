// Keeps the static bundle and the offline page, and nothing that anybody sees of a business or of
// themselves: pages, pushes and the API always go to the network.
'use strict';

const KEPT = 'lbp-1';
const OFFLINE = '/offline.html';
const BUNDLE = '/VAADIN/build/';
const MOST = 80;

self.addEventListener('install', event => {
  event.waitUntil(caches.open(KEPT)
    .then(kept => kept.add(new Request(OFFLINE, {cache: 'reload'})))
    .then(() => self.skipWaiting()));
});

self.addEventListener('activate', event => {
  event.waitUntil(caches.keys()
    .then(names => Promise.all(names.filter(name => name !== KEPT).map(name => caches.delete(name))))
    .then(() => self.clients.claim()));
});

self.addEventListener('fetch', event => {
  const request = event.request;
  if (request.method !== 'GET') {
    return;
  }
  if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch(() => caches.match(OFFLINE)));
    return;
  }
  const url = new URL(request.url);
  if (url.origin === self.location.origin && url.pathname.startsWith(BUNDLE)) {
    event.respondWith(ofBundle(request));
  }
});

// Its files have their content in their names, so what is kept is never old.
async function ofBundle(request) {
  const kept = await caches.open(KEPT);
  const known = await kept.match(request);
  if (known) {
    return known;
  }
  const answer = await fetch(request);
  if (answer.ok) {
    await kept.put(request, answer.clone());
    await forget(kept);
  }
  return answer;
}

async function forget(kept) {
  const files = (await kept.keys()).filter(one => !one.url.endsWith(OFFLINE));
  await Promise.all(files.slice(0, Math.max(0, files.length - MOST)).map(one => kept.delete(one)));
}
