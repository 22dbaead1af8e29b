import { PublicRoute } from '@baspasoz/auth';
import { Controller, Get, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { DescribeApi } from './describe-api.js';
import type { OpenApiDocument } from './merge-documents.js';

@ApiExcludeController()
@Controller('api/openapi.json')
export class DescribeApiController {
  constructor(private readonly describeApi: DescribeApi) {}

  /** Public: the shape of the API is no secret, and integrators generate their clients from it. */
  @Get()
  @PublicRoute()
  describe(@Req() request: FastifyRequest): Promise<OpenApiDocument> {
    return this.describeApi.describe(async () =>
      (await request.server.inject('/openapi.json')).json<OpenApiDocument>(),
    );
  }
}
