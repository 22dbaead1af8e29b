import type { Body } from '../domain/body.js';

/** Columns of a body, of the table and of the public view alike, named as the domain names them. */
export const bodyColumns = `body_id as "bodyId", slug, bin, kind, name, short_name as "shortName",
  number_prefix as "numberPrefix", time_zone as "timeZone", region, parent_id as "parentId",
  legal_profile as "legalProfile", end_mode as "endMode", ended_on as "endedOn", end_act as "endAct", version`;

export type BodyRow = Body;
