/** The cable between one browser and the house. Pulled out, nobody hears an answer: no page and no worker of a page. */
import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

import { origin } from './house.ts';

export interface Cable {
  /** What the browser has to be started with, so that it goes through this cable. */
  args: string[];
  pull(): void;
  plug(): void;
}

/**
 * A browser that only says it is offline tells its workers a moment later, and each in its own way. Through this, every
 * connection of every process ends at once, and a new one is refused.
 */
export async function layCable(): Promise<Cable> {
  const { hostname, port } = new URL(origin);
  const sockets = new Set<Socket>();
  let plugged = true;
  const hold = (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
  };
  const server = createServer(here => {
    hold(here);
    if (!plugged) return here.destroy();
    const there = connect(Number(port), hostname);
    hold(there);
    here.pipe(there).pipe(here);
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  server.unref();
  return {
    args: [`--host-resolver-rules=MAP ${hostname}:${port} 127.0.0.1:${(server.address() as AddressInfo).port}`],
    pull() {
      plugged = false;
      sockets.forEach(socket => socket.destroy());
    },
    plug() {
      plugged = true;
    },
  };
}
