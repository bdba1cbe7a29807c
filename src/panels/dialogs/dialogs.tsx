// Whichever dialog is open. Those about a game need one on the table.
import { useContext } from 'preact/hooks';
import type { DialogName } from '../../session/view';
import { GameContext } from '../game-context';
import { usePage } from '../page-context';
import { useStore } from '../use-store';
import { FacilitatorDialog } from './facilitator';
import { FilesDialog } from './files';
import { HandbookDialog } from './handbook';
import { HelpDialog } from './help';
import { LogDialog } from './log';
import { SettingsDialog } from './settings';
import { StakeholderDialog } from './stakeholder';

export function Dialogs() {
  const { app } = usePage();
  const name = useStore(app.view, (state) => state.dialog);
  const game = useContext(GameContext);
  if (name === undefined) return undefined;
  return (
    <NamedDialog
      name={name}
      hasGame={game !== undefined}
      onClose={() => app.view.setState({ dialog: undefined, handbookStep: undefined })}
    />
  );
}

interface NamedDialogProps {
  readonly name: DialogName;
  readonly hasGame: boolean;
  readonly onClose: () => void;
}

function NamedDialog({ name, hasGame, onClose }: NamedDialogProps) {
  switch (name) {
    case 'settings':
      return <SettingsDialog onClose={onClose} />;
    case 'help':
      return <HelpDialog onClose={onClose} />;
    case 'handbook':
      return <HandbookDialog onClose={onClose} />;
    case 'files':
      return <FilesDialog hasGame={hasGame} onClose={onClose} />;
    case 'facilitator':
      return hasGame ? <FacilitatorDialog onClose={onClose} /> : undefined;
    case 'stakeholder':
      return hasGame ? <StakeholderDialog onClose={onClose} /> : undefined;
    case 'log':
      return hasGame ? <LogDialog onClose={onClose} /> : undefined;
  }
}
