import { IsInt, Min } from 'class-validator';
import { LineContentDto } from '../../lines/line-content.dto.js';

export class ChangeLineDto extends LineContentDto {
  /** Of the line as it was seen. */
  @IsInt()
  @Min(1)
  revision!: number;
}
