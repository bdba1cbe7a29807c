// `npm start`: builds the game when needed, serves it, prints its address and ends on Ctrl-C.
import { ensureDist } from './dist-freshness.mjs';
import { distFolder } from './project.mjs';
import { createStaticServer } from './static-server.mjs';

const wanted = process.env['PORT'] ?? '4173';
const port = /^\d{1,5}$/.test(wanted) ? Number(wanted) : -1;
if (port < 0 || port > 65535) end(1, `PORT must be a number from 0 to 65535, not "${wanted}".`);

console.log('Getting the game ready…');
if (!ensureDist()) end(1, 'The game could not be built. The reason is above.');

const server = createStaticServer(distFolder);
server.on('error', (error) => {
  if ('code' in error && error.code === 'EADDRINUSE') {
    end(1, `Port ${port} is in use by another program. Close it, or choose another port: PORT=${port + 1} npm start`);
  }
  end(1, `The game could not be served: ${error.message}`);
});
server.listen(port, () => {
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  console.log(`Clusterwise is open at http://localhost:${actual}/\nPress Ctrl-C to end.`);
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}

/**
 * @param {number} code
 * @param {string} words
 * @returns {never}
 */
function end(code, words) {
  console.error(words);
  process.exit(code);
}
