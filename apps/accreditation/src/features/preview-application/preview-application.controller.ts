import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PublicRoute } from '@baspasoz/auth';
import { pathId } from '@baspasoz/http';
import { PreviewApplicationHandler } from './preview-application.handler.js';

@ApiTags('public')
@Controller('public/bodies/:bodyId/accreditation-preview')
export class PreviewApplicationController {
  constructor(private readonly handler: PreviewApplicationHandler) {}

  @Get()
  @PublicRoute()
  @ApiOperation({ summary: 'Which documents an application needs, and until when one filed now is decided' })
  preview(@Param('bodyId', pathId) body: string) {
    return this.handler.run(body);
  }
}
