import { badBodies } from './bad-bodies.ts';
import { brokenConnections } from './broken-connections.ts';
import { send, type Behaviour } from './exchange.ts';
import { wrongAnswers } from './wrong-answers.ts';

/** Everything that the server can be asked to do with a request, by name. */
export const behaviours: Readonly<Record<string, Behaviour>> = {
  sound: (exchange) => {
    send(exchange, exchange.file);
  },
  ...brokenConnections,
  ...wrongAnswers,
  ...badBodies,
};
