import type { ParameterId, Values } from '../settings/end.ts';
export function iosLine<Id extends ParameterId>(_id: Id, _value: Values[Id], _name: string): string | null {
  return null;
}
