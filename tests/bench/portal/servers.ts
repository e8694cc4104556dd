/** Real server processes, started as anybody would start them, and stopped or killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface ServerProcess {
  url: string;
  /** Seconds of processor time that it has used. */
  kill(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

const started = /(http:\/\/127\.0\.0\.1:\d+)/;

function urlOf(child: ChildProcess): Promise<string> {
  return new Promise((done, failed) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const url = started.exec(said)?.[1];
      if (url) done(url);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => failed(new Error(`the server ended: ${said}`)));
  });
}

export async function startServer({ data, databaseUrl }: { data: string; databaseUrl?: string }): Promise<ServerProcess> {
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, ['lib/portal/node/serve.ts', '--port', '0', '--data', data], {
    env: { ...env, ...(databaseUrl && { DATABASE_URL: databaseUrl }) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await urlOf(child);
  child.removeAllListeners('exit');
  return {
    url,
    kill: async (signal) => {
      const gone = once(child, 'exit');
      child.kill(signal);
      await gone;
    },
  };
}
