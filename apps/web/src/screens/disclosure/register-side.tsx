import { Link } from 'react-router';
import { may } from '../../api/permissions';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import type { PanelProps } from '../request/side-panels';
import request from '../request/request.module.css';

/** From an answered or refused request to its entry in the public register. */
export function RegisterSide({ request: { id, state }, session }: PanelProps) {
  const { t } = useWords();
  if (!may(session, 'register.prepare') || (state !== 'answered' && state !== 'refused')) return null;
  return (
    <Card label={t('publicRegister.title')} className={request.side}>
      <h2>{t('publicRegister.title')}</h2>
      <Link to={`/disclosures/${id}`}>{t('disclosure.open')}</Link>
    </Card>
  );
}
