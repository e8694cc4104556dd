/** Every route of the API. A group of routes = one file in routes/. */
import type { Endpoint } from './endpoint.ts';
import { accountEndpoints } from './routes/account.ts';
import { applicationFormEndpoints } from './routes/application-form.ts';
import { candidateEndpoints } from './routes/candidate.ts';
import { areaDeskEndpoints } from './routes/desk-area.ts';
import { siteDeskEndpoints } from './routes/desk-site.ts';
import { paymentEndpoints } from './routes/payment.ts';
import { paymentPlatformEndpoints } from './routes/payment-platform.ts';
import { photoEndpoints } from './routes/photo.ts';
import { registrationEndpoints } from './routes/registration.ts';
import { trainerEndpoints } from './routes/trainer.ts';
import { visitorEndpoints } from './routes/visitor.ts';
import { weChatEndpoints } from './routes/wechat.ts';

export const endpoints: readonly Endpoint[] = [
  ...visitorEndpoints,
  ...accountEndpoints,
  ...weChatEndpoints,
  ...candidateEndpoints,
  ...registrationEndpoints,
  ...photoEndpoints,
  ...applicationFormEndpoints,
  ...paymentEndpoints,
  ...paymentPlatformEndpoints,
  ...siteDeskEndpoints,
  ...areaDeskEndpoints,
  ...trainerEndpoints,
];
