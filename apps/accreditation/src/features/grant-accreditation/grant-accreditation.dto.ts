import { ArrayMaxSize, IsArray, IsString, MaxLength } from 'class-validator';

export class GrantAccreditationDto {
  /** Codes of the documents the office has seen; it grants on these, not on what the applicant ticked. */
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  documentsSeen!: string[];
}
