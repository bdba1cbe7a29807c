import { usePage } from '../page-context';
import { Quote } from '../pieces/quote';
import type { PersonSaying } from '../quotes-vm';

interface QuotesProps {
  readonly quotes: readonly PersonSaying[];
  /** Under a heading of its own already. */
  readonly isAlone?: boolean;
}

/** What people say now: the sign of trust that the table gets without a survey. */
export function Quotes({ quotes, isAlone = false }: QuotesProps) {
  const { t } = usePage().i18n;
  if (quotes.length === 0) return undefined;
  return (
    <section class="block" aria-label={t('quotes.title')}>
      {isAlone ? undefined : <h2>{t('quotes.title')}</h2>}
      {quotes.map(({ person, words }) => (
        <Quote key={person.stakeholder.id} who={person.stakeholder.name}>
          {words}
        </Quote>
      ))}
    </section>
  );
}
