// Keeps the static bundle and the offline page, and nothing that anybody sees of a business or of
// themselves: pages, pushes and the API always go to the network. Shows what the browser is told
// while no page is open.
'use strict';

const KEPT = 'lbp-1';
const OFFLINE = '/offline.html';
const BUNDLE = '/VAADIN/build/';
const MOST = 80;
const LANGUAGES = ['kk', 'ru', 'en'];

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
    event.respondWith(fetch(request).catch(offline));
    return;
  }
  const url = new URL(request.url);
  if (url.origin === self.location.origin && url.pathname.startsWith(BUNDLE)) {
    event.respondWith(ofBundle(request));
  }
});

self.addEventListener('push', event => {
  const {title, text, target, topic} = event.data.json();
  event.waitUntil(self.registration.showNotification(title, {
    body: text, icon: '/icon-192.png', badge: '/icon-192.png', data: {target: ours(target)},
    // The latest of a topic replaces what was told of it before, and is heard again.
    tag: topic, renotify: Boolean(topic)}));
});

self.addEventListener('notificationclick', event => {
  event.notification.close();
  event.waitUntil(open(event.notification.data.target));
});

// Nowhere but to our own pages, whatever it says.
function ours(target) {
  const url = new URL(target, self.location.origin);
  return url.origin === self.location.origin ? url.href : self.location.origin;
}

// The page that is open there already, else a new one.
async function open(target) {
  const pages = await self.clients.matchAll({type: 'window', includeUncontrolled: true});
  const page = pages.find(one => one.url === target);
  return page ? page.focus() : self.clients.openWindow(target);
}

// The page holds all languages, and shows one when it is told which.
async function offline() {
  const kept = await caches.match(OFFLINE);
  const page = await kept.text();
  const told = page.replace('<html lang="ru">', `<html lang="${await language()}" class="told">`);
  return new Response(told, {headers: kept.headers});
}

// As a person chose it here, else as the browser speaks.
async function language() {
  const chosen = await self.cookieStore?.get('lang');
  const known = [chosen?.value, ...navigator.languages.map(one => one.slice(0, 2))];
  return known.find(one => LANGUAGES.includes(one)) ?? 'ru';
}

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
