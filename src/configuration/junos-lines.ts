import type { ParameterId, Values } from '../settings/end.ts';

export const junosLine = <Id extends ParameterId>(_id: Id, _value: Values[Id], _name: string): string | null => null;
