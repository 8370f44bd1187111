interface Answer {
  readonly value: unknown;
}

/** A browser at the other end of a W3C WebDriver. https://www.w3.org/TR/webdriver2/ */
export interface WebDriverSession {
  /** The browser's version, as it names it. */
  readonly version: string;
  /** Sends a command to the session: `POST /session/{id}/{command}`, or `GET` where there is no body. */
  send(command: string, body?: object): Promise<unknown>;
  /** Runs the body of a function in the page. */
  run(script: string, ...args: unknown[]): Promise<unknown>;
  end(): Promise<void>;
}

async function request(method: string, url: string, body?: object): Promise<unknown> {
  const init = body ? { method, body: JSON.stringify(body) } : { method };
  const response = await fetch(url, init);
  const { value } = (await response.json()) as Answer;
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`WebDriver: ${error}${message ? `: ${message}` : ''}`);
}

/** Opens a session. Throws what the driver says where it cannot. */
export async function openWebDriverSession(driver: string, capabilities: object): Promise<WebDriverSession> {
  const opened = (await request('POST', `${driver}/session`, {
    capabilities: { alwaysMatch: capabilities },
  })) as { sessionId: string; capabilities: { browserVersion: string } };
  const session = `${driver}/session/${opened.sessionId}`;
  const send = (command: string, body?: object): Promise<unknown> =>
    request(body ? 'POST' : 'GET', `${session}/${command}`, body);
  return {
    version: opened.capabilities.browserVersion,
    send,
    run: (script, ...args) => send('execute/sync', { script, args }),
    async end() {
      await request('DELETE', session);
    },
  };
}
