import { Module } from '@nestjs/common';
import { DeadLettersController } from './dead-letters/dead-letters.controller.js';
import { DeadLettersHandler } from './dead-letters/dead-letters.handler.js';

/** Routes operators use, the same in every service that consumes events. Stands beside MessagingModule, which has the desk. */
@Module({ controllers: [DeadLettersController], providers: [DeadLettersHandler] })
export class OperationsModule {}
