import { languages } from '../../i18n/languages';
import { motions, textSizes, themes } from '../../session/settings';
import { usePage } from '../page-context';
import { Dialog } from '../pieces/dialog';
import { ToggleGroup } from '../pieces/toggle-group';
import { useStore } from '../use-store';

/** How this screen is set up for this room. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { app, i18n } = usePage();
  const { t, percent } = i18n;
  const settings = useStore(app.settings, (state) => state);
  return (
    <Dialog title={t('settings.title')} onClose={onClose} test="settings">
      <h3>{t('settings.language')}</h3>
      <ToggleGroup
        label={t('settings.language')}
        layout="wrap"
        chosen={settings.language}
        onChoose={(language) => void app.actions.speak(language)}
        choices={languages.map(({ id, name }) => ({ value: String(id), children: name, test: `language-${id}` }))}
      />
      <h3>{t('settings.textSize')}</h3>
      <ToggleGroup
        label={t('settings.textSize')}
        chosen={String(settings.textSize)}
        onChoose={(value) => {
          const textSize = textSizes.find((size) => String(size) === value);
          if (textSize !== undefined) app.settings.setState({ textSize });
        }}
        choices={textSizes.map((size) => ({ value: String(size), children: percent(size), test: `text-${size}` }))}
      />
      <h3>{t('settings.theme')}</h3>
      <ToggleGroup
        label={t('settings.theme')}
        chosen={settings.theme}
        onChoose={(theme) => app.settings.setState({ theme })}
        choices={themes.map((theme) => ({
          value: theme,
          children: t(`settings.themes.${theme}`),
          test: `theme-${theme}`,
        }))}
      />
      <h3>{t('settings.sound')}</h3>
      <ToggleGroup
        label={t('settings.sound')}
        chosen={settings.sound ? 'on' : 'off'}
        onChoose={(value) => app.settings.setState({ sound: value === 'on' })}
        choices={(['on', 'off'] as const).map((value) => ({
          value,
          children: t(`settings.${value}`),
          test: `sound-${value}`,
        }))}
      />
      <h3>{t('settings.music')}</h3>
      <ToggleGroup
        label={t('settings.music')}
        chosen={settings.music ? 'on' : 'off'}
        onChoose={(value) => app.settings.setState({ music: value === 'on' })}
        choices={(['on', 'off'] as const).map((value) => ({
          value,
          children: t(`settings.${value}`),
          test: `music-${value}`,
        }))}
      />
      <h3>{t('settings.motion')}</h3>
      <ToggleGroup
        label={t('settings.motion')}
        chosen={settings.motion}
        onChoose={(motion) => app.settings.setState({ motion })}
        choices={motions.map((motion) => ({
          value: motion,
          children: t(`settings.motions.${motion}`),
          test: `motion-${motion}`,
        }))}
      />
    </Dialog>
  );
}
