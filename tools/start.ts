import { buildOrExplain } from './build.ts';
import { startServer, type RunningServer } from './start/serve.ts';

const wanted = Number(process.env['PORT'] ?? 8000);

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

async function startOnFreePort(port: number): Promise<RunningServer> {
  try {
    return await startServer(port);
  } catch (error) {
    if (!isTaken(error) || port >= wanted + 20) throw error;
    console.log(`Port ${String(port)} is taken, trying ${String(port + 1)}.`);
    return startOnFreePort(port + 1);
  }
}

if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
  console.error(`PORT is no port number: ${process.env['PORT'] ?? ''}`);
  process.exit(1);
}
await buildOrExplain();
const { url } = await startOnFreePort(wanted);
console.log(`The demo pages are at ${url} (Ctrl+C ends the server)`);
