import { IsIn } from 'class-validator';

/** Means that leave a record (APPC 66(2)). */
export const noticeChannels = ['e-mail', 'phone', 'paper', 'status-page'] as const;
export type NoticeChannel = (typeof noticeChannels)[number];

export class ExtensionNoticeDto {
  @IsIn(noticeChannels)
  channel!: NoticeChannel;
}
