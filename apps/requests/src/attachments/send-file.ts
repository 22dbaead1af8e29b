import { attachmentDisposition, fileKey } from '@baspasoz/files';
import type { FileStore } from '@baspasoz/files';
import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { problems } from '../problems.js';
import type { AttachmentFile } from './attachment.js';

/**
 * Sends a file to be saved, never to be shown: no browser may guess its type, run what is in it or keep it.
 * Problems: `attachment-being-checked`, `attachment-infected`.
 */
export async function sendFile(reply: FastifyReply, store: FileStore, file: AttachmentFile): Promise<StreamableFile> {
  if (file.state === 'infected') throw problems['attachment-infected']();
  if (file.state === 'checking') throw problems['attachment-being-checked']();
  const content = await store.get(fileKey(file.fileKey));
  reply.headers({
    'content-disposition': attachmentDisposition(file.name),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-store',
  });
  return new StreamableFile(content, { type: file.mediaType, length: file.size });
}
