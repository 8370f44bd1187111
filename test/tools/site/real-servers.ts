import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { programOnPath } from '../../../tools/engines/program-on-path.ts';

/** A server of the site with the configuration that the site brings. */
export interface RealServer {
  readonly name: string;
  /** The Debian package. */
  readonly package: string;
  /** Its program, or `null` where it is not installed. */
  find(): string | null;
  /** Writes its configuration into `parent` for a folder and a port, and gives the arguments of the program. */
  configure(parent: string, directory: string, port: number): string[];
}

const nginx: RealServer = {
  name: 'nginx',
  package: 'nginx-light',
  find: () => programOnPath(['nginx', '/usr/sbin/nginx']),
  configure(parent, directory, port) {
    const site = readFileSync(path.join(directory, 'server/nginx.conf'), 'utf8')
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace('root /var/www/kobb-finder;', `root ${directory};`);
    const file = path.join(parent, 'nginx.conf');
    const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${parent}/${name};`,
    );
    // Its workers read as whoever began: the folder is nobody else's.
    const user = process.getuid?.() === 0 ? 'user root;' : '';
    writeFileSync(
      file,
      `${user} daemon off; worker_processes 1; pid ${parent}/nginx.pid; error_log ${parent}/error.log;
      events {} http { access_log off; ${places.join(' ')} ${site} }`,
    );
    return ['-c', file, '-p', parent];
  },
};

const caddy: RealServer = {
  name: 'Caddy',
  package: 'caddy',
  find: () => programOnPath(['caddy']),
  configure(parent, directory, port) {
    const site = readFileSync(path.join(directory, 'server/Caddyfile'), 'utf8')
      .replace(':80 {', `http://127.0.0.1:${port} {`)
      .replace('/var/www/kobb-finder', directory);
    const file = path.join(parent, 'Caddyfile');
    writeFileSync(file, `{\n\tadmin off\n}\n${site}`);
    mkdirSync(path.join(parent, 'home'), { recursive: true });
    return ['run', '--config', file, '--adapter', 'caddyfile'];
  },
};

/** The servers for which the site brings a configuration. */
export const realServers: readonly RealServer[] = [nginx, caddy];

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function untilItAnswers(address: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 600 && child.exitCode === null; attempt++) {
    try {
      await fetch(address);
      return;
    } catch {
      await pause(50);
    }
  }
  throw new Error(`No server answers at ${address}.`);
}

/** Starts a server on a free port of this machine; gives its address and how it is stopped. */
export async function startRealServer(
  server: RealServer,
  program: string,
  parent: string,
  directory: string,
): Promise<{ address: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const child = spawn(program, server.configure(parent, directory, port), {
    stdio: 'inherit',
    env: { ...process.env, HOME: path.join(parent, 'home') },
  });
  const address = `http://127.0.0.1:${port}/`;
  await untilItAnswers(address, child);
  return {
    address,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => {
          resolve();
        });
        child.kill('SIGTERM');
      }),
  };
}
