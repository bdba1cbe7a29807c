// Writes dist/sw.js: after the first visit the game opens without a network. The app registers it itself.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

export function serviceWorkerPlugin(publicFolder: string): Plugin {
  return {
    name: 'clusterwise:service-worker',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const hash = createHash('sha256');
        const paths: string[] = [];
        for (const file of Object.values(bundle)) {
          if (file.fileName.endsWith('.map')) continue;
          paths.push(file.fileName);
          hash.update(file.fileName).update(file.type === 'chunk' ? file.code : file.source);
        }
        for (const path of filesIn(publicFolder)) {
          paths.push(relative(publicFolder, path).split(sep).join('/'));
          hash.update(path).update(readFileSync(path));
        }
        const version = hash.digest('hex').slice(0, 12);
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: workerCode(version, paths.sort()) });
      },
    },
  };
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function workerCode(version: string, paths: readonly string[]): string {
  return `const cacheName = 'clusterwise-${version}';
const paths = ${JSON.stringify(paths)};
self.addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(cacheName)
      .then((cache) => cache.addAll(paths.map((path) => new Request(path, { cache: 'reload' }))))
      .then(() => self.skipWaiting()),
  );
});
self.addEventListener('activate', (event) => {
  const isOld = (name) => name.startsWith('clusterwise-') && name !== cacheName;
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(names.filter(isOld).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  const wanted = isGamePage(request) ? 'index.html' : request;
  event.respondWith(caches.open(cacheName).then((cache) => cache.match(wanted)).then((kept) => kept ?? fetch(request)));
});
function isGamePage(request) {
  if (request.mode !== 'navigate') return false;
  const { pathname } = new URL(request.url);
  return pathname === new URL('./', self.location).pathname || pathname === new URL('index.html', self.location).pathname;
}
`;
}
