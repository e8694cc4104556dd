import type { CandidateFacts } from './candidate-facts.ts';
import type { Command, CommandType, Decision, Registration } from './registration.ts';
import { steps } from './steps/index.ts';

/** What the portal makes of a command: never throws, changes nothing. */
export function decide<T extends CommandType>(state: Registration, command: Command<T>, facts: CandidateFacts): Decision {
  return steps[command.type].decide(state, command, facts);
}
