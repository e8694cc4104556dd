/** The trainer puts a practice registration back to its beginning. The journal keeps what was before. */
import { accept, type Step } from '../registration.ts';

export const resetRegistration: Step<'reset-registration'> = {
  command: 'reset-registration',
  decide: (state, { by, now }) => (state.status === 'notChosen' ? accept() : accept({ type: 'RegistrationReset', by, at: now })),
};
