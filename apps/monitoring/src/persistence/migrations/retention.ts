/** `body.retention_look_at` is the moment to end what the body keeps no longer. */
export const retentionSql = /* sql */ `
  alter table body add column retention_look_at timestamptz default app_now();
  -- Index Scan using body_retention_due: retention_look_at <= app_now(), in order; as many rows as bodies are due.
  create index body_retention_due on body (retention_look_at);
  -- What is ended with a story and with an article, by whom it points to.
  create index assessment_reprint_of on assessment (reprint_of) where reprint_of is not null;
  create index article_key_of_article on article_key (article_id);
  create index label_of_story on label (story_id);
  create index label_of_article on label (article_id);
  create index story_of_lead on story (lead_article_id);
`;
