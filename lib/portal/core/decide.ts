import type { Command, CommandType, Decision, DecisionContext, Registration } from './registration.ts';
import { steps } from './steps/index.ts';

/** What the portal makes of a command: never throws, changes nothing. */
export function decide<T extends CommandType>(state: Registration, command: Command<T>, context: DecisionContext): Decision {
  return steps[command.type].decide(state, command, context);
}
