import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hands } from '../../lib/assistant/page/hands.ts';
import { placeHands } from '../../lib/assistant/page/hands-place.ts';

export default defineUnlistedScript(() => placeHands(hands));
