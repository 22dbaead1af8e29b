import { readUpload } from '@baspasoz/files';
import type { Upload, UploadLimits } from '@baspasoz/files';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { UPLOAD_LIMITS } from './file-tokens.js';

/** Reads the body of a route that takes files, within the limits of this installation. */
@Injectable()
export class Uploads {
  constructor(@Inject(UPLOAD_LIMITS) private readonly limits: UploadLimits) {}

  read({ body, headers }: FastifyRequest): Promise<Upload> {
    return readUpload(body as Readable, headers['content-type'] ?? '', this.limits);
  }
}
