import { IntersectionType } from '@nestjs/swagger';
import { PageQuery } from '@baspasoz/http';
import { QueueCriteria } from './queue-criteria.js';

export class ListRequestsQuery extends IntersectionType(QueueCriteria, PageQuery) {}
