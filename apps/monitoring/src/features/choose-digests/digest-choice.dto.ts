import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';

/** Which of the body's digests a person receives by mail. */
export class DigestChoiceDto {
  @ApiProperty()
  @IsBoolean()
  morning!: boolean;

  @ApiProperty()
  @IsBoolean()
  evening!: boolean;
}
