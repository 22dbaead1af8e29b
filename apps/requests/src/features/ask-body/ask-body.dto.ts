import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsOptional, IsUUID } from 'class-validator';
import { AskingDto } from '../../enquiry/asking.dto.js';

/** One question to one body of this installation or, in parallel, to several. */
export class AskBodyDto extends AskingDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  bodyIds!: string[];

  /** Files of the request that go with the question; none unless they are named. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  attachmentIds?: string[];
}
