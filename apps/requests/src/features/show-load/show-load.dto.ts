import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';

const holders = ['body', 'officer', 'unit'] as const;
const kinds = ['open', 'overdue', 'likely'] as const;

export class LoadRequestsQuery {
  @ApiPropertyOptional({ enum: holders, enumName: 'LoadHolder' })
  @IsOptional()
  @IsIn(holders)
  by: (typeof holders)[number] = 'body';

  /** Of one officer or unit; left out, what nobody was given. */
  @IsOptional()
  @Matches(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  id?: string;

  @ApiPropertyOptional({ enum: kinds, enumName: 'LoadKind' })
  @IsOptional()
  @IsIn(kinds)
  which: (typeof kinds)[number] = 'open';
}
