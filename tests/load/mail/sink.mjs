// A mail server that takes everything at once and keeps nothing: how many letters, and how large they were.
import { createServer } from 'node:net';

export async function openSink(port) {
  const counts = { letters: 0, bytes: 0 };
  let enough = null;
  const server = createServer({ noDelay: true }, socket => {
    let text = '';
    let inLetter = false;
    socket.setEncoding('latin1');
    socket.on('error', () => {});
    socket.on('data', data => {
      text += data;
      for (let end; (end = text.indexOf(inLetter ? '\r\n.\r\n' : '\r\n')) >= 0; ) {
        const part = text.slice(0, end);
        text = text.slice(end + (inLetter ? 5 : 2));
        if (inLetter) {
          inLetter = false;
          counts.letters += 1;
          counts.bytes += part.length;
          socket.write('250 kept nowhere\r\n');
          if (enough && counts.letters >= enough.letters) enough.done();
          continue;
        }
        const word = part.slice(0, 4).toUpperCase();
        inLetter = word === 'DATA';
        socket.write(word === 'EHLO' ? '250 sink\r\n' : inLetter ? '354 go on\r\n' : word === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n');
        if (word === 'QUIT') socket.end();
      }
    });
    socket.write('220 sink\r\n');
  });
  await new Promise(done => server.listen(port, '127.0.0.1', done));
  return {
    counts,
    /** Resolves when so many letters have come since it was opened. */
    until: letters => new Promise(done => (counts.letters >= letters ? done() : (enough = { letters, done }))),
    close: () => server.close(),
  };
}
