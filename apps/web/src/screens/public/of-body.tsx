import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useBodies } from '../../api/coordination';
import type { Body } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { BodyZone } from '../../shell/body-zone';
import { EmptyNote } from '../../ui/empty-note';
import { Loading } from '../../ui/loading';
import { ProblemNote } from '../../ui/problem-note';

/** A public page of the body that the address names: by its own address, or by its id as feeds do. */
export function OfBody({ children }: { children: (body: Body) => ReactNode }) {
  const { slug } = useParams();
  const { t } = useWords();
  const { data: bodies, error, refetch } = useBodies();
  const body = bodies?.find((one) => one.slug === slug || one.id === slug);
  if (error) return <ProblemNote problem={error} onRetry={() => void refetch()} />;
  if (!bodies) return <Loading rows={3} />;
  if (!body) return <EmptyNote title={t('ask.noBody')}>{t('ask.noBodyHint')}</EmptyNote>;
  return <BodyZone timeZone={body.timeZone}>{children(body)}</BodyZone>;
}
