// Where the cues are, drawn by assets/sound/make-sound.mjs. They lie inside the program in both builds: together they are small,
// nothing is fetched when one is due, and the security policy needs no word about them.
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
import rungGainedMp3 from '../../assets/sound/rung-gained.mp3?inline';
import rungGainedWebm from '../../assets/sound/rung-gained.webm?inline';
import rungLostMp3 from '../../assets/sound/rung-lost.mp3?inline';
import rungLostWebm from '../../assets/sound/rung-lost.webm?inline';
import wonMp3 from '../../assets/sound/won.mp3?inline';
import wonWebm from '../../assets/sound/won.webm?inline';
import type { Cue } from './cue';

export interface CueFile {
  readonly webm: string;
  readonly mp3: string;
}

export const cueFiles: Readonly<Record<Cue, CueFile>> = {
  callGo: { webm: callGoWebm, mp3: callGoMp3 },
  callStop: { webm: callStopWebm, mp3: callStopMp3 },
  handedIn: { webm: handedInWebm, mp3: handedInMp3 },
  gate: { webm: gateWebm, mp3: gateMp3 },
  won: { webm: wonWebm, mp3: wonMp3 },
  event: { webm: eventWebm, mp3: eventMp3 },
  rungLost: { webm: rungLostWebm, mp3: rungLostMp3 },
  rungGained: { webm: rungGainedWebm, mp3: rungGainedMp3 },
};
