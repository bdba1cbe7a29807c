// The diary along the bottom: to-dos visibly eat its ten slots.
import type { SessionView } from '../../session/session';
import { useI18n } from '../page-context';
import { type DiarySlot, diaryStripOf } from './diary-strip-vm';

export function DiaryStrip({ view }: { readonly view: SessionView }) {
  const { t } = useI18n();
  const { when, slots, free, overflow } = diaryStripOf(view);
  return (
    <aside class="diary-strip paper" aria-label={t('strip.title')}>
      <div class="strip-head">
        <h2>{t(`strip.${when}`)}</h2>
        <p>{t('strip.free', { count: free })}</p>
        {overflow > 0 ? <p class="strip-overflow">{t('strip.overflow', { count: overflow })}</p> : undefined}
      </div>
      <ol class="slots" data-test="slots">
        {slots.map((slot, at) => (
          <li key={at} class="slot" data-kind={slot.kind} style={{ '--slots': slot.slots }}>
            <SlotWords slot={slot} />
          </li>
        ))}
      </ol>
    </aside>
  );
}

function SlotWords({ slot }: { readonly slot: DiarySlot }) {
  const { t } = useI18n();
  const times = slot.slots > 1 ? <span class="slot-times"> ×{slot.slots}</span> : undefined;
  switch (slot.kind) {
    case 'free':
      return <span class="only-heard">{t('strip.slot.free')}</span>;
    case 'todo':
    case 'visit':
      return (
        <span>
          {slot.name}
          {times}
        </span>
      );
    case 'taken':
    case 'survey':
      return (
        <span>
          {t(`strip.slot.${slot.kind}`)}
          {times}
        </span>
      );
  }
}
