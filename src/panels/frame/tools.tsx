// Round buttons along the edge: help, settings, what was decided, files, the facilitator's panel.
import type { DialogName } from '../../session/view';
import { usePage } from '../page-context';

const icons: Readonly<Partial<Record<DialogName, string>>> = {
  help: 'M8 9a4 4 0 1 1 6 3.5c-1.5 1-2 1.5-2 3.5M12 19.5v.5',
  handbook: 'M4 5c3-1 6-1 8 1 2-2 5-2 8-1v14c-3-1-6-1-8 1-2-2-5-2-8-1zM12 6v14',
  stakeholder: 'M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM16 6a2.5 2.5 0 1 1 0 5M2 20c0-4 2-6 6-6s6 2 6 6M16 14c4 0 6 2 6 6',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5',
  log: 'M5 5h14M5 10h14M5 15h9M5 20h6',
  files: 'M5 4h11l3 3v13H5zM8 4v5h7V4M8 20v-6h8v6',
  facilitator: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4 21c0-5 3-7 8-7s8 2 8 7',
};

export function Tools({ names }: { readonly names: readonly DialogName[] }) {
  const { app, i18n } = usePage();
  return (
    <nav class="tools" aria-label={i18n.t('tools.title')}>
      {names.map((name) => (
        <button
          type="button"
          key={name}
          class="tool"
          aria-label={i18n.t(`tools.${name}`)}
          title={i18n.t(`tools.${name}`)}
          aria-haspopup="dialog"
          data-test={`tool-${name}`}
          onClick={() => app.view.setState({ dialog: name })}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path
              d={icons[name]}
              fill="none"
              stroke="currentColor"
              stroke-width="2"
              stroke-linecap="round"
              stroke-linejoin="round"
            />
          </svg>
        </button>
      ))}
    </nav>
  );
}
