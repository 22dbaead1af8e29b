import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '@baspasoz/auth';
import { oralTopics } from '@baspasoz/law';

@ApiTags('answer drafts')
@Controller('oral-topics')
export class ListOralTopicsController {
  @Get()
  @RequirePermission('request.read')
  @ApiOperation({ summary: 'On what the law lets one answer orally (Law on Access to Information, art. 11)' })
  list() {
    return { items: oralTopics() };
  }
}
