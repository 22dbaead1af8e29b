import { Type } from 'class-transformer';
import { IsDefined, IsUUID, ValidateNested } from 'class-validator';
import { OutletDto } from '../register-outlet/register-outlet.dto.js';
import { RepresentativeDto } from '../register-journalist/register-journalist.dto.js';
import { ApplicationDto } from '../submit-application/submit-application.dto.js';

/** A journalist's own application, with what they say of themselves and of their outlet. */
export class ApplyForAccreditationDto extends ApplicationDto {
  /** The body to be accredited with: a journalist belongs to none. */
  @IsUUID()
  bodyId!: string;

  @IsDefined()
  @ValidateNested()
  @Type(() => OutletDto)
  outlet!: OutletDto;

  @IsDefined()
  @ValidateNested()
  @Type(() => RepresentativeDto)
  journalist!: RepresentativeDto;
}
