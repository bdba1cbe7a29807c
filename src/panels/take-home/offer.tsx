import { useId } from 'preact/hooks';
import type { FileOutcome, TakeAwayKind } from '../page-app';
import { usePage } from '../page-context';
import { Button } from '../pieces/button';

interface OfferProps {
  readonly kind: TakeAwayKind;
  readonly isMaking: boolean;
  /** Another file is being made. */
  readonly isWaiting: boolean;
  readonly outcome: FileOutcome | undefined;
  readonly onSave: () => void;
}

/** One file: a button, a line on what it is, and how saving it ended. */
export function OfferOfFile({ kind, isMaking, isWaiting, outcome, onSave }: OfferProps) {
  const { t } = usePage().i18n;
  const id = useId();
  return (
    <li class="take-offer">
      <Button
        onPress={onSave}
        describedBy={id}
        blockedBy={isMaking ? '' : isWaiting ? t('take.wait') : undefined}
        test={kind === 'session' ? 'save-file' : `take-${kind}`}
      >
        {isMaking ? t('take.making') : t(`take.${kind}.name`)}
      </Button>
      <p id={id}>{t(`take.${kind}.text`)}</p>
      {outcome === undefined ? undefined : <Outcome kind={kind} outcome={outcome} />}
    </li>
  );
}

function Outcome({ kind, outcome }: { readonly kind: TakeAwayKind; readonly outcome: FileOutcome }) {
  const { t, has } = usePage().i18n;
  const words = { test: `outcome-${kind}`, kind: outcome.kind };
  if (outcome.kind !== 'failed') {
    return (
      <p class="take-outcome" data-outcome={words.kind} data-test={words.test}>
        {outcome.kind === 'saved' ? <span aria-hidden="true">✓ </span> : undefined}
        {t(`take.${outcome.kind}`)}
      </p>
    );
  }
  const key = `notice.${outcome.code}`;
  return (
    <p class="refused" data-outcome={words.kind} data-test={words.test} data-code={outcome.code}>
      {t('take.failed')} {has(key) ? t(key) : t('notice.other', { code: outcome.code })}
    </p>
  );
}
