import type { IncomingMessage, ServerResponse } from 'node:http';

/** What the server noted about a request. */
export interface Noted {
  readonly behaviour: string;
  readonly method: string;
  /** `null` where the browser sent none. */
  readonly cookie: string | null;
  readonly ifNoneMatch: string | null;
  /** The status of the answer. */
  status: number;
  /** What became of the connection: `dropped` if it ended before the whole answer was sent. */
  end: 'open' | 'answered' | 'dropped';
}

/** Notes a request, and goes on noting until its connection ends. */
export function noteOf(request: IncomingMessage, response: ServerResponse, behaviour: string): Noted {
  const { headers, method = '' } = request;
  const noted: Noted = {
    behaviour,
    method,
    cookie: headers.cookie ?? null,
    ifNoneMatch: headers['if-none-match'] ?? null,
    status: 0,
    end: 'open',
  };
  response.on('close', () => {
    noted.status = response.statusCode;
    noted.end = response.writableFinished ? 'answered' : 'dropped';
  });
  return noted;
}
