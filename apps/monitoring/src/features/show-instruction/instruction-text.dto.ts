import { ApiProperty } from '@nestjs/swagger';

export class InstructionText {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  text!: string;
}
