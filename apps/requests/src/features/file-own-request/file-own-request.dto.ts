import { IsUUID } from 'class-validator';

export class FileOwnRequestQuery {
  /** The body that is asked: a journalist belongs to none. */
  @IsUUID()
  bodyId!: string;
}
