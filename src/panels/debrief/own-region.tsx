import { useI18n } from '../page-context';
import { MirrorLines } from './mirror-lines';

/** From the region of the game to that of the people in the room. */
export function OwnRegion() {
  const { t } = useI18n();
  return (
    <>
      <div class="question asked">
        <p>{t('region.ask')}</p>
        <p class="hint">{t('region.notLikeHere')}</p>
      </div>
      <MirrorLines />
    </>
  );
}
