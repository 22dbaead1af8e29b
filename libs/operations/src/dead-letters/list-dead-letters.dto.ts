import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';

export class ListDeadLettersDto {
  @IsOptional()
  @IsIn(['open', 'replaying', 'replayed', 'discarded', 'all'])
  state?: 'open' | 'replaying' | 'replayed' | 'discarded' | 'all';

  /** Only dead letters of this body. */
  @IsOptional()
  @IsUUID()
  bodyId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  cursor?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;
}
