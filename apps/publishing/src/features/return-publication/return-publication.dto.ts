import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { VersionDto } from '../../publication/version.dto.js';

export class ReturnPublicationDto extends VersionDto {
  /** What has to be changed. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(2_000)
  comment!: string;
}
