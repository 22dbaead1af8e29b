import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsOptional, IsUUID } from 'class-validator';
import { AskingDto } from '../../enquiry/asking.dto.js';

/** One question to one unit or, in parallel, to several. */
export class AskUnitDto extends AskingDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  unitIds!: string[];

  /** Officers of these units; without any, each unit as a whole is asked. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  recipientIds?: string[];
}
