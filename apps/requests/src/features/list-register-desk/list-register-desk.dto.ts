import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';

const deskViews = ['prepare', 'behind', 'waiting', 'public', 'withdrawn'] as const;
export type DeskView = (typeof deskViews)[number];

export class ListRegisterDeskQuery {
  @ApiPropertyOptional({ enum: deskViews, enumName: 'RegisterDeskView' })
  @IsOptional()
  @IsIn(deskViews)
  view: DeskView = 'prepare';

  @ApiPropertyOptional({ minimum: 0, maximum: 100000, default: 0 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(100_000)
  offset: number = 0;

  @ApiPropertyOptional({ minimum: 1, maximum: 100, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 50;
}
