import ts from 'typescript';

const { TypeFlags } = ts;

/** Turns types of a program into JSON Schemas; interfaces become schemas of their own, so that types may hold themselves. */
export function schemaReader(checker) {
  const schemas = {};
  const names = new Map();

  function schemaOf(type) {
    if (type.flags & (TypeFlags.Any | TypeFlags.Unknown)) return {};
    if (type.flags & TypeFlags.Null) return { type: 'null' };
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
    if (type.flags & TypeFlags.BooleanLiteral) return { const: checker.typeToString(type) === 'true' };
    if (type.flags & (TypeFlags.StringLike | TypeFlags.TemplateLiteral)) return { type: 'string' };
    if (type.flags & TypeFlags.NumberLike) return { type: 'number' };
    if (type.flags & TypeFlags.BooleanLike) return { type: 'boolean' };
    if (type.isUnion()) return unionOf(type);
    if (type.symbol?.name === 'Date') return { type: 'string', format: 'date-time' };
    if (checker.isArrayType(type) || checker.isTupleType(type)) {
      const [item, ...others] = checker.getTypeArguments(type);
      const items = [item, ...others].filter(Boolean).map(schemaOf);
      return { type: 'array', items: items.length === 1 ? items[0] : { anyOf: items } };
    }
    return isNamed(type) ? named(type) : objectOf(type);
  }

  function unionOf(type) {
    const members = type.types.filter((one) => !(one.flags & (TypeFlags.Undefined | TypeFlags.Void)));
    if (members.length === 1) return schemaOf(members[0]);
    const found = members.map(schemaOf);
    const booleans = found.filter((one) => typeof one.const === 'boolean');
    const values = found.filter((one) => 'const' in one && typeof one.const !== 'boolean').map((one) => one.const);
    const others = found.filter((one) => !('const' in one));
    const parts = [
      ...(booleans.length === 2 ? [{ type: 'boolean' }] : booleans),
      ...(values.length ? [{ enum: values }] : []),
      ...others,
    ];
    return parts.length === 1 ? parts[0] : { anyOf: parts };
  }

  /** Plain interfaces only: a type with arguments, or an intersection, is written out where it stands. */
  const isNamed = (type) =>
    type.symbol &&
    type.symbol.flags & ts.SymbolFlags.Interface &&
    !type.aliasSymbol &&
    !(type.objectFlags & ts.ObjectFlags.Reference && checker.getTypeArguments(type).length > 0);

  function named(type) {
    let name = names.get(type.symbol);
    if (!name) {
      name = type.symbol.name;
      for (let n = 2; name in schemas; n += 1) name = `${type.symbol.name}${n}`;
      names.set(type.symbol, name);
      schemas[name] = {};
      schemas[name] = objectOf(type);
    }
    return { $ref: `#/components/schemas/${name}` };
  }

  function objectOf(type) {
    const properties = {};
    const required = [];
    for (const property of checker.getPropertiesOfType(type)) {
      const held = checker.getTypeOfSymbol(property);
      if (held.getCallSignatures().length > 0) continue;
      properties[property.name] = schemaOf(held);
      const mayLack = property.flags & ts.SymbolFlags.Optional || held.flags & TypeFlags.Undefined;
      if (!mayLack) required.push(property.name);
    }
    const index = checker.getIndexInfoOfType(type, ts.IndexKind.String);
    return {
      type: 'object',
      ...(Object.keys(properties).length ? { properties } : {}),
      ...(required.length ? { required } : {}),
      ...(index ? { additionalProperties: schemaOf(index.type) } : {}),
    };
  }

  return { schemaOf, schemas };
}
