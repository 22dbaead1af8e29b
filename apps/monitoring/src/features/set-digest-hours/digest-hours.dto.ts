import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, Matches, ValidateIf } from 'class-validator';

const time = /^([01]\d|2[0-3]):[0-5]\d$/;

/** When a body's digests are made, on its own clock. */
export class DigestHoursDto {
  @ApiProperty({ type: 'string', nullable: true, pattern: time.source, description: 'null: no morning digest' })
  @ValidateIf((_, value) => value !== null)
  @Matches(time, { message: 'HH:mm' })
  morning!: string | null;

  @ApiProperty({ type: 'string', nullable: true, pattern: time.source, description: 'null: no evening digest' })
  @ValidateIf((_, value) => value !== null)
  @Matches(time, { message: 'HH:mm' })
  evening!: string | null;

  @ApiProperty({ description: "Also on days off of the body's calendar" })
  @IsBoolean()
  onDaysOff!: boolean;
}
