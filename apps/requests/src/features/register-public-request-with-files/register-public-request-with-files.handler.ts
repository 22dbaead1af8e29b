import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { sharedProblems } from '@baspasoz/contracts';
import { validationPipe } from '@baspasoz/http';
import { addressedBody } from '../../aggregate/addressed-body.js';
import { KeepFiles } from '../../attachments/keep-files.js';
import { Uploads } from '../../attachments/uploads.js';
import { intakeOf } from '../../registration/intake-of.js';
import type { Intake, Registrar } from '../../registration/intake.js';
import type { Receipt } from '../../registration/receipt.js';
import { RegisterRequest } from '../../registration/register-request.js';
import { PublicRequestDto } from '../register-request/register-request.dto.js';

/**
 * Anybody's files come in with the request they belong to and in no other way: nobody can leave files here without asking something,
 * and a file whose request is not registered is removed.
 */
@Injectable()
export class RegisterPublicRequestWithFilesHandler {
  private readonly pipe = validationPipe();

  constructor(
    private readonly uploads: Uploads,
    private readonly keep: KeepFiles,
    private readonly registration: RegisterRequest,
  ) {}

  async run(
    text: string,
    request: FastifyRequest,
    key?: string,
    registrar: Registrar = { kind: 'public' },
  ): Promise<Receipt> {
    const body = addressedBody(text);
    const { fields, files } = await this.uploads.read(request);
    let intake: Intake;
    try {
      intake = intakeOf(await this.requestOf(fields), 'web');
    } catch (error) {
      await Promise.all(files.map((file) => file.remove()));
      throw error;
    }
    const kept = await this.keep.keep(body, files);
    try {
      return await this.registration.run(body, { ...intake, files: kept }, registrar, key);
    } finally {
      // What was not attached: the request was refused, or it had come before under the same key.
      await this.keep.discard(body, kept);
    }
  }

  private async requestOf({ request: json }: Record<string, string>): Promise<PublicRequestDto> {
    if (!json) throw sharedProblems['invalid-input']({}, [{ field: 'request', code: 'required' }]);
    let value: unknown;
    try {
      value = JSON.parse(json);
    } catch {
      throw sharedProblems['malformed-json']();
    }
    return (await this.pipe.transform(value, { type: 'body', metatype: PublicRequestDto })) as PublicRequestDto;
  }
}
