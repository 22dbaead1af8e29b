import { Body, Controller, Get, Module, Post, Query } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { PublicRoute, RequirePermission } from '@baspasoz/auth';
import { serviceAdapter } from '../create-service.js';
import { describeService } from './describe-service.js';

class RequesterDto {
  @IsOptional()
  @IsEmail()
  email?: string;
}

class ContentDto {
  @IsString()
  @Length(1, 500)
  subject!: string;
}

class RegisterDto extends ContentDto {
  @IsIn(['web', 'oral'])
  channel!: string;

  @ValidateNested()
  requester!: RequesterDto;

  @ValidateNested({ each: true })
  @Type(() => RequesterDto)
  @ArrayMaxSize(5)
  others!: RequesterDto[];

  @IsArray()
  @IsUUID('all', { each: true })
  holders!: string[];

  @ApiProperty({ description: 'Said by hand', type: 'string' })
  @Matches(/^\d{4}$/)
  year!: string;
}

class ListDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;
}

@Controller('media-requests')
class RequestsController {
  @Post()
  @RequirePermission('request.register')
  register(@Body() dto: RegisterDto) {
    return dto;
  }

  @Get()
  @PublicRoute()
  list(@Query() query: ListDto, @Query('code') _code: string) {
    return query;
  }
}

@Module({ controllers: [RequestsController] })
class AppModule {}

describe('the OpenAPI document says what the validation rules say', () => {
  const describeApp = async () => {
    const app = await NestFactory.create(AppModule, serviceAdapter(), { logger: false });
    await app.init();
    const document = describeService(app, { title: 'Spec', version: '1', catalogues: [] });
    await app.close();
    return document;
  };

  it('of bodies, with what they inherit and what they hold', async () => {
    const { components } = await describeApp();
    expect(components?.schemas?.['RegisterDto']).toEqual({
      type: 'object',
      required: expect.arrayContaining(['subject', 'channel', 'requester', 'others', 'holders', 'year']),
      properties: {
        subject: { type: 'string', minLength: 1, maxLength: 500 },
        channel: { type: 'string', enum: ['web', 'oral'] },
        requester: { $ref: '#/components/schemas/RequesterDto' },
        others: { type: 'array', maxItems: 5, items: { $ref: '#/components/schemas/RequesterDto' } },
        holders: { type: 'array', items: { type: 'string', format: 'uuid' } },
        year: { type: 'string', description: 'Said by hand' },
      },
    });
    expect(components?.schemas?.['RequesterDto']).toEqual({
      type: 'object',
      properties: { email: { type: 'string', format: 'email' } },
    });
  });

  it('of queries, and of who may call', async () => {
    const { paths } = await describeApp();
    const { get, post } = paths['/media-requests'] ?? {};
    expect(get?.parameters).toContainEqual({
      name: 'limit',
      in: 'query',
      required: false,
      schema: { type: 'integer', minimum: 1, maximum: 100 },
    });
    expect(get).toMatchObject({ 'x-permission': 'public', security: [] });
    expect(post).toMatchObject({ 'x-permission': 'request.register' });
    expect(post).not.toHaveProperty('security');
  });
});
