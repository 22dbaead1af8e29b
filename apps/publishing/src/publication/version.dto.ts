import { Type } from 'class-transformer';
import { IsInt, Min } from 'class-validator';

/** The version of the publication the caller has seen: a command on an older one is refused. */
export class VersionDto {
  @Type(() => Number)
  @IsInt()
  @Min(1)
  version!: number;
}
