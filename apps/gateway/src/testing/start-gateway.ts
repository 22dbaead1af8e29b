import { readConfig, type Service } from '@baspasoz/http';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GatewayConfig } from '../config.js';
import { createGateway } from '../gateway.js';

export interface GatewaySettings {
  db: { appUrl: string; workerUrl: string };
  brokers: string[];
  issuer: string;
  clientSecret?: string;
  publicUrl: string;
  port: number;
  /** Address of the one service behind every name. */
  upstream: string;
  /** Other variables of the environment. */
  env?: Record<string, string>;
}

/** A replica of the gateway inside the test process, listening on its port. */
export async function startGateway(settings: GatewaySettings): Promise<Service> {
  const { db, brokers, issuer, clientSecret = 'unused', publicUrl, port, upstream, env = {} } = settings;
  const config = readConfig(GatewayConfig, {
    PORT: String(port),
    DATABASE_URL: db.appUrl,
    WORKER_DATABASE_URL: db.workerUrl,
    KAFKA_BROKERS: brokers.join(','),
    KAFKA_CONSUMER: `gateway-${db.appUrl.split('/').at(-1)}`,
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_SECRET: clientSecret,
    PUBLIC_URL: publicUrl,
    COORDINATION_URL: upstream,
    REQUESTS_URL: upstream,
    MONITORING_URL: upstream,
    ACCREDITATION_URL: upstream,
    PUBLISHING_URL: upstream,
    SESSION_SECRET: 'a secret of this test run, long enough to be one',
    ...env,
  });
  const gateway = await createGateway(config);
  await gateway.app.startAllMicroservices();
  await gateway.app.listen(port, '127.0.0.1');
  return gateway;
}

/** A port nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await listen(server);
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export interface SeenCall {
  method: string;
  url: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

export interface Upstream {
  url: string;
  seen: SeenCall[];
  close(): Promise<void>;
}

/** Answers of their own shape. */
const specialAnswers: Record<string, (response: ServerResponse) => void> = {
  '/broken': (response) => {
    response.setHeader('content-length', '1000');
    response.write('{"half":', () => response.destroy());
  },
  '/long': (response) => response.end('x'.repeat(1_000_000)),
  '/chunked': (response) => {
    response.write('{"a":');
    response.end('1}');
  },
};

/** A service that answers with what it was asked. */
export async function startUpstream(describe: object = {}): Promise<Upstream> {
  const seen: SeenCall[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const call = { method, url, headers, body: Buffer.concat(chunks).toString() };
      seen.push(call);
      response.setHeader('content-type', 'application/json');
      const special = specialAnswers[url];
      if (special) return special(response);
      response.setHeader('set-cookie', 'service=1');
      response.setHeader('x-of-service', 'yes');
      response.statusCode = url.startsWith('/status/') ? Number(url.slice('/status/'.length)) : 200;
      return response.end(JSON.stringify(url === '/openapi.json' ? describe : call));
    });
  });
  await listen(server);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const listen = (server: Server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
