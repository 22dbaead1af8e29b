import type { Language, NewRequest } from '../../api/types';

/** What the officer types: the request, and its receipt as a day and a time of the body's zone. */
export interface RegisterDraft extends Omit<NewRequest, 'receivedAt' | 'lateReason'> {
  receivedOn: string;
  receivedTime: string;
  lateReason: string;
}

export const emptyDraft = (language: Language, receivedOn: string, receivedTime: string): RegisterDraft => ({
  kind: 'media-request',
  channel: 'oral',
  language,
  subject: '',
  text: '',
  requester: { kind: 'journalist', name: '' },
  receivedOn,
  receivedTime,
  lateReason: '',
});
