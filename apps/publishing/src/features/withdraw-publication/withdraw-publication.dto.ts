import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, ValidateNested } from 'class-validator';
import { OfficialNoteDto } from '../../publication/official-note.dto.js';
import { VersionDto } from '../../publication/version.dto.js';

export class WithdrawPublicationDto extends VersionDto {
  /** What readers find in the place of the text. */
  @ApiProperty({ type: OfficialNoteDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => OfficialNoteDto)
  reason!: OfficialNoteDto;
}
