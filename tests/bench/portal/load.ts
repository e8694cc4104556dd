/** Many trainees at once over HTTP, each with a connection of its own and time to think between two requests. */
import { Agent, request as httpRequest } from 'node:http';
import { journeyOf, type Request } from './journey.ts';
import { traineeName } from './trainees.ts';

export interface LoadOptions {
  /** One or more servers on the same data: trainees are dealt to them in turn. */
  urls: readonly string[];
  trainees: number;
  /** Mean pause between two requests of one trainee, milliseconds. */
  thinkMillis: number;
  /** Within which all of them have begun, milliseconds. */
  rampMillis: number;
  /** Breaks off when it says so: the server was killed. */
  stopped?: () => boolean;
  /** How many commands have been acknowledged so far, after each. */
  onAcknowledged?: (total: number) => void;
}

export interface LoadResult {
  /** Of every request that was answered with success, milliseconds. */
  latencies: number[];
  /** Of signing in: the hash is made to be slow. */
  signInLatencies: number[];
  seconds: number;
  journeys: number;
  commands: number;
  failures: string[];
  /** What each trainee was told is done, in order. */
  acknowledged: Map<string, string[]>;
}

interface Answer {
  status: number;
  body: string;
}

function send(agent: Agent, url: URL, { method, path, body }: Request, token: string): Promise<Answer> {
  return new Promise((done, failed) => {
    const content = body === undefined ? undefined : JSON.stringify(body);
    const headers = {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(content && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(content) }),
    };
    const outgoing = httpRequest(
      { agent, host: url.hostname, port: url.port, path: `/api${path}`, method, headers },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('end', () => done({ status: incoming.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
        incoming.on('error', failed);
      },
    );
    outgoing.on('error', failed);
    outgoing.end(content);
  });
}

const pause = (millis: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, millis));
/** People do not think in step: exponential, cut at five times the mean. */
const thinking = (mean: number): number => Math.min(-Math.log(1 - Math.random()) * mean, 5 * mean);

async function playOne(index: number, options: LoadOptions, result: LoadResult): Promise<void> {
  const url = new URL(options.urls[index % options.urls.length] ?? '');
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const told: string[] = [];
  result.acknowledged.set(traineeName(index), told);
  let token = '';
  try {
    for (const one of journeyOf(traineeName(index))) {
      await pause(thinking(options.thinkMillis));
      if (options.stopped?.()) return;
      const start = performance.now();
      const { status, body } = await send(agent, url, one, token);
      const isSignIn = one.path === '/session';
      if (status >= 400) throw new Error(`${one.method} ${one.path}: ${status} ${body.slice(0, 200)}`);
      (isSignIn ? result.signInLatencies : result.latencies).push(performance.now() - start);
      if (isSignIn) token = (JSON.parse(body) as { token: string }).token;
      if (!one.leaves) continue;
      told.push(one.leaves);
      result.commands += 1;
      options.onAcknowledged?.(result.commands);
    }
    result.journeys += 1;
  } catch (error) {
    if (!options.stopped?.()) result.failures.push(error instanceof Error ? error.message : String(error));
  } finally {
    agent.destroy();
  }
}

export async function playLoad(options: LoadOptions): Promise<LoadResult> {
  const result: LoadResult = {
    latencies: [],
    signInLatencies: [],
    seconds: 0,
    journeys: 0,
    commands: 0,
    failures: [],
    acknowledged: new Map(),
  };
  const start = performance.now();
  const all = Array.from({ length: options.trainees }, async (_, index) => {
    await pause((index / options.trainees) * options.rampMillis);
    await playOne(index, options, result);
  });
  await Promise.all(all);
  result.seconds = (performance.now() - start) / 1000;
  return result;
}

/** The value under which so many of a hundred lie; 0 of none. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? 0;
}
