import { searchTable } from '../../search/search-table.js';

/**
 * The words by which a request is found: of its requester, subject, text and answers, folded by `searchVector`. `folding` is the
 * version of that function; what was folded by an older one, or not yet, is folded again in the background.
 */
export const searchSql = (app: string): string => /* sql */ `
  create table request_words (
    request_id uuid primary key references media_request on delete cascade deferrable initially deferred,
    body_id uuid not null,
    words tsvector not null,
    folding smallint not null
  );
  create index request_words_newest on request_words (body_id, request_id desc);
  create index request_words_old on request_words (folding, body_id);
  insert into request_words select id, body_id, '', 0 from media_request;
  set constraints all immediate; -- no table with checks still to come is altered
  ${searchTable('request_words', app)}
`;
