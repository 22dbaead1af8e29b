import { provesFileStore } from './file-store.conformance.js';
import { openFileStore } from './open-file-store.js';

interface S3Server {
  endpoint: string;
  stop(): Promise<void>;
}

describe('files in a bucket', () => {
  let server: S3Server;
  beforeAll(async () => {
    // Plain JavaScript shared with the tools: it has no types of its own, so they are stated above.
    const { startS3 } = (await import(new URL('../../../../tools/infra/s3.mjs', import.meta.url).href)) as {
      startS3(bucket: string): Promise<S3Server>;
    };
    server = await startS3('press');
  }, 300_000);
  afterAll(() => server.stop());

  provesFileStore(() =>
    openFileStore({
      url: `s3://press?region=kz-1&endpoint=${encodeURIComponent(server.endpoint)}`,
      accessKeyId: 'key',
      secretAccessKey: 'secret',
    }),
  );
});
