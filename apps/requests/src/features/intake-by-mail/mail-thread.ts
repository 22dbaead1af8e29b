import type { ReadMail } from '@baspasoz/mail';
import type { TenantTx } from '@baspasoz/persistence';

export interface MailThread {
  /** The request that the mail belongs to. */
  requestId: string | null;
  /** The letter of ours that it answers or returns. */
  letterId: string | null;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Letters go out under their own id as Message-ID. */
const letterIds = (answersTo: readonly string[]): string[] =>
  answersTo.map((id) => id.slice(0, id.lastIndexOf('@')).toLowerCase()).filter((id) => uuid.test(id));

/** Which request a mail belongs to: by the token in the address, by a letter of ours it answers, by a mail that came before it. */
export async function mailThread(tx: TenantTx, token: string | null, mail: ReadMail | null): Promise<MailThread> {
  const answersTo = mail?.answersTo ?? [];
  const [row] = await tx.query<{
    byToken: string | null;
    byMail: string | null;
    letter: string | null;
    byLetter: string | null;
  }>(
    `select
       (select request_id from reply_token where body_id = $1 and token = $2) as "byToken",
       l.id as letter, l.request_id as "byLetter",
       (select m.request_id from incoming_mail m where m.body_id = $1 and m.message_id = any ($4::text[]) and m.request_id is not null
        order by m.id desc limit 1) as "byMail"
     from (select 1) one left join lateral (
       select l.id, l.request_id from letter l where l.body_id = $1 and l.id = any ($3::uuid[]) order by l.id desc limit 1
     ) l on true`,
    [tx.bodyId, token, letterIds(answersTo), answersTo],
  );
  return { requestId: row?.byToken ?? row?.byLetter ?? row?.byMail ?? null, letterId: row?.letter ?? null };
}

/** Whether the mail is a letter of ours that came back. */
export async function isOwnLetter(tx: TenantTx, mail: ReadMail | null): Promise<boolean> {
  const ids = letterIds(mail?.messageId ? [mail.messageId] : []);
  if (ids.length === 0) return false;
  return (await tx.query('select from letter where body_id = $1 and id = $2::uuid', [tx.bodyId, ids[0]])).length > 0;
}
