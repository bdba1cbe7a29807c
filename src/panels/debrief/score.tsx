import { useI18n } from '../page-context';

export function Score({ id, value }: { readonly id: 'engagement' | 'judgement'; readonly value: number }) {
  const { t, number } = useI18n();
  return (
    <div class="score">
      <h3>{t(`score.${id}`)}</h3>
      <p class="score-value">
        <strong data-test={`score-${id}`}>{number(value)}</strong> <span>{t('score.of')}</span>
      </p>
      <p>{t(`score.${id}Help`)}</p>
    </div>
  );
}
