import { once } from 'node:events';
import { distFolder } from '../../src/build/project.mjs';
import { createStaticServer } from '../../src/build/static-server.mjs';

export interface ServedSite {
  /** With a slash at the end, for example `http://localhost:40123/`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves the built game on a free port. `npm test` has built it before; for one file alone, run `npm run build` first. */
export async function serveSite(folder: string = distFolder): Promise<ServedSite> {
  const server = createStaticServer(folder);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    address: `http://localhost:${address.port}/`,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
