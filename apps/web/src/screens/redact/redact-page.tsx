import { useNavigate, useParams } from 'react-router';
import { useAttachmentPreview } from '../../api/redaction';
import { useRefusalGrounds, useRequest } from '../../api/requests';
import { useWords } from '../../i18n/use-words';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { useToast } from '../../ui/use-toast';
import { RedactForm } from './redact-form';

/** Partial release: what the law shuts is taken out of a file of the answer, each place on its ground; the rest goes out. */
export default function RedactPage() {
  const { id = '', attachmentId = '' } = useParams();
  const { t } = useWords();
  const navigate = useNavigate();
  const toast = useToast();
  const request = useRequest(id);
  const preview = useAttachmentPreview(id, attachmentId);
  const grounds = useRefusalGrounds(true);
  const problem = request.error ?? preview.error ?? grounds.error;
  const number = request.data?.number ?? '';
  const finished = () => {
    toast(t('redact.done'));
    void navigate(`/requests/${id}`);
  };
  return (
    <Page
      title={t('redact.title')}
      summary={preview.data?.name}
      trail={[
        { to: '/requests', label: t('nav.requests') },
        { to: `/requests/${id}`, label: number },
      ]}
      here={t('redact.title')}
    >
      {problem && <ProblemNote problem={problem} />}
      {!problem && (!preview.data || !grounds.data) && <Loading rows={3} height={160} />}
      {preview.data && grounds.data && (
        <RedactForm
          id={id}
          attachmentId={attachmentId}
          preview={preview.data}
          grounds={grounds.data}
          onDone={finished}
        />
      )}
    </Page>
  );
}
