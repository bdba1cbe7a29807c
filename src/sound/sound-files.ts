// Where the sounds are, drawn by assets/sound/make-sound.mjs. The cues lie inside the program in both builds: together they are small,
// and nothing is fetched when one is due. The music is a file beside the program, fetched when somebody wants it.
import callGoMp3 from '../../assets/sound/call-go.mp3?inline';
import callGoWebm from '../../assets/sound/call-go.webm?inline';
import callStopMp3 from '../../assets/sound/call-stop.mp3?inline';
import callStopWebm from '../../assets/sound/call-stop.webm?inline';
import eventMp3 from '../../assets/sound/event.mp3?inline';
import eventWebm from '../../assets/sound/event.webm?inline';
import gateMp3 from '../../assets/sound/gate.mp3?inline';
import gateWebm from '../../assets/sound/gate.webm?inline';
import handedInMp3 from '../../assets/sound/handed-in.mp3?inline';
import handedInWebm from '../../assets/sound/handed-in.webm?inline';
import monthsPassedMp3 from '../../assets/sound/months-passed.mp3?inline';
import monthsPassedWebm from '../../assets/sound/months-passed.webm?inline';
import rungGainedMp3 from '../../assets/sound/rung-gained.mp3?inline';
import rungGainedWebm from '../../assets/sound/rung-gained.webm?inline';
import rungLostMp3 from '../../assets/sound/rung-lost.mp3?inline';
import rungLostWebm from '../../assets/sound/rung-lost.webm?inline';
import stepBeganMp3 from '../../assets/sound/step-began.mp3?inline';
import stepBeganWebm from '../../assets/sound/step-began.webm?inline';
import tieGrownMp3 from '../../assets/sound/tie-grown.mp3?inline';
import tieGrownWebm from '../../assets/sound/tie-grown.webm?inline';
import visitedMp3 from '../../assets/sound/visited.mp3?inline';
import visitedWebm from '../../assets/sound/visited.webm?inline';
import wonMp3 from '../../assets/sound/won.mp3?inline';
import wonWebm from '../../assets/sound/won.webm?inline';
import musicMp3 from '../../assets/sound/music.mp3?url';
import musicWebm from '../../assets/sound/music.webm?url';
import type { Cue } from './cue';

/** The one-file build carries `mp3` alone: `webm` is empty there. */
export interface SoundFile {
  readonly webm: string;
  readonly mp3: string;
}

export const musicFile: SoundFile = { webm: musicWebm, mp3: musicMp3 };

export const cueFiles: Readonly<Record<Cue, SoundFile>> = {
  callGo: { webm: callGoWebm, mp3: callGoMp3 },
  callStop: { webm: callStopWebm, mp3: callStopMp3 },
  handedIn: { webm: handedInWebm, mp3: handedInMp3 },
  gate: { webm: gateWebm, mp3: gateMp3 },
  won: { webm: wonWebm, mp3: wonMp3 },
  event: { webm: eventWebm, mp3: eventMp3 },
  rungLost: { webm: rungLostWebm, mp3: rungLostMp3 },
  rungGained: { webm: rungGainedWebm, mp3: rungGainedMp3 },
  visited: { webm: visitedWebm, mp3: visitedMp3 },
  tieGrown: { webm: tieGrownWebm, mp3: tieGrownMp3 },
  stepBegan: { webm: stepBeganWebm, mp3: stepBeganMp3 },
  monthsPassed: { webm: monthsPassedWebm, mp3: monthsPassedMp3 },
};
