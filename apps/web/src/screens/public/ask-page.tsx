import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ApiProblem } from '../../api/problem';
import { useAskWithFiles } from '../../api/attachments';
import { useFileOwnRequest } from '../../api/own-requests';
import { useClockPreview } from '../../api/requests';
import type { PublicRequest } from '../../api/public-types';
import type { Body } from '../../api/types';
import { languageLabels, languages } from '../../i18n';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { OfBody } from './of-body';
import { FilePicker } from '../attachments/file-picker';
import { isRequestKind, kindOptions } from '../request-kinds';
import classes from '../form.module.css';
import { RequesterFields } from '../register/requester-fields';
import { WishFields } from '../register/wish-fields';
import { ClockPreview } from './clock-preview';
import { DisclosureFields } from './disclosure-fields';
import { ReceiptCard } from './receipt-card';
import { useAsker, type Asker } from './use-asker';

/** The public form of one state body: anybody asks, without an account, and sees the legal term before sending. */
export default function AskPage() {
  return <OfBody>{(body) => <AskAs body={body} />}</OfBody>;
}

function AskAs({ body }: { body: Body }) {
  const asker = useAsker(body.id);
  return asker === undefined ? <Loading rows={3} height={120} /> : <AskForm body={body} asker={asker} />;
}

function AskForm({ body, asker }: { body: Body; asker: Asker | null }) {
  const { t, say, language } = useWords();
  const [key] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState<PublicRequest>({
    kind: 'media-request',
    language,
    subject: '',
    text: '',
    requester: { kind: 'journalist', name: asker?.name ?? '', ...(asker?.outlet ? { outlet: asker.outlet } : {}) },
  });
  const [files, setFiles] = useState<File[]>([]);
  const byAnybody = useAskWithFiles(body.id, key);
  const byAccount = useFileOwnRequest(body.id, key);
  const ask = asker ? byAccount : byAnybody;
  const preview = useClockPreview(body.id, draft.kind, draft.requester.kind);
  const problem = ask.error instanceof ApiProblem ? ask.error : undefined;
  const change = (part: Partial<PublicRequest>) => setDraft({ ...draft, ...part });

  if (ask.data)
    return (
      <Page title={t('receipt.accepted')} summary={say(body.name)}>
        <ReceiptCard receipt={ask.data} />
      </Page>
    );

  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask.mutate({ request: draft, files });
  };

  return (
    <Page title={t('ask.title')} summary={say(body.name)}>
      <form onSubmit={submit} className={classes.columns}>
        <Card className={classes.form} label={t('ask.title')}>
          {asker && (
            <p className={classes.note} role="status">
              {asker.accreditation ? t('ask.accredited', { number: asker.accreditation }) : t('ask.byAccount')}
            </p>
          )}
          <Select
            label={t('ask.kind')}
            data={kindOptions(t)}
            value={draft.kind}
            allowDeselect={false}
            onChange={(kind) => isRequestKind(kind) && change({ kind })}
          />
          <RequesterFields
            requester={draft.requester}
            problem={problem}
            onChange={(requester) => change({ requester })}
          />
          <Select
            label={t('ask.language')}
            description={t('ask.languageHint')}
            data={languages.map((one) => ({ value: one, label: languageLabels[one].full }))}
            value={draft.language}
            allowDeselect={false}
            onChange={(one) => change({ language: languages.find((known) => known === one) ?? 'kk' })}
          />
          <TextInput
            label={t('ask.subject')}
            required
            maxLength={300}
            lang={draft.language}
            value={draft.subject}
            error={problem?.of('subject')}
            onChange={(event) => change({ subject: event.currentTarget.value })}
          />
          <Textarea
            label={t('ask.text')}
            required
            autosize
            minRows={6}
            maxLength={20_000}
            lang={draft.language}
            value={draft.text}
            error={problem?.of('text')}
            onChange={(event) => change({ text: event.currentTarget.value })}
          />
          <WishFields wishes={draft.wishes} onChange={(wishes) => change({ wishes })} />
          <FilePicker files={files} problem={problem} onChange={setFiles} />
          <DisclosureFields
            bodyId={body.id}
            choice={draft.disclosure}
            error={problem?.of('disclosure.exclusivityDays')}
            onChange={(disclosure) => change({ disclosure })}
          />
          {ask.error && <ProblemNote problem={ask.error} />}
          <div>
            <Button type="submit" loading={ask.isPending}>
              {t('ask.submit')}
            </Button>
          </div>
        </Card>
        <ClockPreview clock={preview.data} error={preview.error} title={t('ask.clockTitle')} named={draft.kind} />
      </form>
    </Page>
  );
}
