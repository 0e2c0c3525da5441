import type { ParameterId, Values } from '../settings/end.ts';
export function asaLine<Id extends ParameterId>(_id: Id, _value: Values[Id], _name: string): string | null {
  return null;
}
