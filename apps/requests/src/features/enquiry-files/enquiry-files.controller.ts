import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentPrincipal, RequirePermission } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { TakesUpload } from '@baspasoz/http';
import { AttachmentIdPipe } from '../../attachments/attachment-id.pipe.js';
import { EnquiryFiles } from '../../enquiry/enquiry-files.js';
import { EnquiryIdPipe } from '../../enquiry/enquiry-id.pipe.js';
import { AttachRequestFilesDto } from './attach-to-enquiry.dto.js';
import { AttachToEnquiryHandler } from './attach-to-enquiry.handler.js';
import { DownloadEnquiryFileHandler } from './download-enquiry-file.handler.js';
import { InsertIntoAnswerHandler } from './insert-into-answer.handler.js';

@ApiTags('unit enquiries')
@Controller('enquiries/:id')
export class EnquiryFilesController {
  constructor(
    private readonly attach: AttachToEnquiryHandler,
    private readonly download: DownloadEnquiryFileHandler,
    private readonly insert: InsertIntoAnswerHandler,
    private readonly files: EnquiryFiles,
  ) {}

  @Post('attachments')
  @TakesUpload()
  @RequirePermission('enquiry.send')
  @ApiOperation({ summary: 'Give the unit files with the question' })
  forUnit(
    @CurrentPrincipal() principal: Principal,
    @Param('id', EnquiryIdPipe) id: string,
    @Req() request: FastifyRequest,
  ) {
    return this.attach.upload(principal, id, 'enquiry', request);
  }

  @Post('attachments/of-request')
  @RequirePermission('enquiry.send')
  @ApiOperation({ summary: 'Give the unit files of the request with the question' })
  ofRequest(
    @CurrentPrincipal() principal: Principal,
    @Param('id', EnquiryIdPipe) id: string,
    @Body() { attachmentIds }: AttachRequestFilesDto,
  ) {
    return this.attach.ofRequest(principal, id, attachmentIds);
  }

  @Post('reply/attachments')
  @TakesUpload()
  @RequirePermission('enquiry.reply')
  @ApiOperation({ summary: 'Attach files to the reply in work; the office sees them with the reply' })
  withReply(
    @CurrentPrincipal() principal: Principal,
    @Param('id', EnquiryIdPipe) id: string,
    @Req() request: FastifyRequest,
  ) {
    return this.attach.upload(principal, id, 'enquiry-answer', request);
  }

  @Delete('reply/attachments/:attachmentId')
  @HttpCode(204)
  @RequirePermission('enquiry.reply')
  @ApiOperation({ summary: 'Remove a file from the reply in work' })
  remove(
    @CurrentPrincipal() principal: Principal,
    @Param('id', EnquiryIdPipe) id: string,
    @Param('attachmentId', AttachmentIdPipe) attachmentId: string,
  ) {
    return this.files.remove(principal, id, attachmentId);
  }

  @Get('attachments/:attachmentId')
  @RequirePermission('enquiry.read')
  @ApiOkResponse({ description: 'The file', content: { '*/*': { schema: { type: 'string', format: 'binary' } } } })
  @ApiOperation({ summary: 'A file of the question or of the reply, to be saved' })
  file(
    @CurrentPrincipal() principal: Principal,
    @Param('id', EnquiryIdPipe) id: string,
    @Param('attachmentId', AttachmentIdPipe) attachmentId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.download.run(principal, id, attachmentId, reply);
  }

  @Post('attachments/:attachmentId/insert')
  @RequirePermission('request.answer')
  @ApiOperation({ summary: 'Put a file of the reply into the answer in work' })
  intoAnswer(
    @CurrentPrincipal() principal: Principal,
    @Param('id', EnquiryIdPipe) id: string,
    @Param('attachmentId', AttachmentIdPipe) attachmentId: string,
  ) {
    return this.insert.run(principal, id, attachmentId);
  }
}
