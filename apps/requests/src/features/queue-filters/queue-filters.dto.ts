import { Type } from 'class-transformer';
import { IsBoolean, IsDefined, IsNotEmpty, IsString, MaxLength, ValidateNested } from 'class-validator';
import { QueueCriteria } from '../list-requests/queue-criteria.js';

export class SaveFilterDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  name!: string;

  /** Seen by the whole office, changed by its owner only. */
  @IsBoolean()
  shared!: boolean;

  @IsDefined()
  @ValidateNested()
  @Type(() => QueueCriteria)
  criteria!: QueueCriteria;
}
