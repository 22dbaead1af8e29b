import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PublicRoute, RequirePermission } from '@baspasoz/auth';
import { pathId } from '@baspasoz/http';
import { ListBodiesHandler } from './list-bodies.handler.js';

@ApiTags('bodies')
@Controller()
export class ListBodiesController {
  constructor(private readonly handler: ListBodiesHandler) {}

  @Get('public/bodies')
  @PublicRoute()
  @ApiOperation({ summary: 'Bodies that take requests, for anyone' })
  listPublic() {
    return this.handler.listPublic();
  }

  @Get('bodies')
  @RequirePermission('body.read')
  @ApiOperation({ summary: 'Every registered body, ended ones too' })
  list() {
    return this.handler.list();
  }

  @Get('bodies/:id')
  @RequirePermission('body.read')
  @ApiOperation({ summary: 'One body' })
  show(@Param('id', pathId) id: string) {
    return this.handler.show(id);
  }
}
