import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Body, Controller, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GiveArticlesDto, GivenView, GiveTableDto } from './given-articles.dto.js';
import { GiveArticles } from './give-articles.handler.js';
import { GiveTable } from './give-table.handler.js';

@ApiTags('sources')
@Controller('articles')
export class GiveArticlesController {
  constructor(
    private readonly articles: GiveArticles,
    private readonly table: GiveTable,
  ) {}

  @Post()
  @HttpCode(HttpStatus.OK)
  @RequirePermission('article.give')
  @ApiOperation({
    summary:
      'Hand in what was published where no feed is: one article clipped by hand, or many by a program that watches',
    description: 'The same articles again are known and do nothing.',
  })
  @ApiOkResponse({ type: GivenView })
  give(@Body() { items }: GiveArticlesDto, @CurrentPrincipal() giver: Principal): Promise<GivenView> {
    const given = items.map(({ outlet, medium, url = null, title, text = '', publishedAt }) => ({
      outlet: outlet.trim(),
      medium,
      url,
      title,
      text,
      publishedAt: publishedAt ? new Date(publishedAt) : null,
    }));
    return this.articles.handle(given, giver);
  }

  @Post('table')
  @HttpCode(HttpStatus.OK)
  @RequirePermission('article.give')
  @ApiOperation({
    summary: 'Hand in the table another monitor exports; rows that cannot be read are named, the others taken',
  })
  @ApiOkResponse({ type: GivenView })
  giveTable(@Body() { table }: GiveTableDto, @CurrentPrincipal() giver: Principal): Promise<GivenView> {
    return this.table.handle(table, giver);
  }
}
