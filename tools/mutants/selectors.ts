/** An addition to a selector: what it finds is, or has in it, something of each of these names; private ones without `#`. */
export function naming(...names: readonly string[]): string {
  return names.map((name) => `:matches([name="${name}"], :has([name="${name}"]))`).join('');
}

/** Finds a call of a function or of a method. */
export function call(name: string): string {
  return `CallExpression:matches([callee.name="${name}"], [callee.property.name="${name}"])`;
}

/** Finds what an `if`, a loop or a conditional expression asks, by the names in it. */
export function condition(...names: readonly string[]): string {
  return `:matches(IfStatement, ConditionalExpression, ForStatement, DoWhileStatement) > .test${naming(...names)}`;
}

/** Finds a conditional expression by the names in what it asks: `… ? … : …`. */
export function choice(...names: readonly string[]): string {
  return `ConditionalExpression:has(> .test${naming(...names)})`;
}

/** Finds what is assigned to a variable or a property. */
export function assigned(name: string): string {
  return `AssignmentExpression:matches([left.name="${name}"], [left.property.name="${name}"]) > .right`;
}

/** Finds what is returned, by its kind. */
export function returned(type = '*'): string {
  return `ReturnStatement > ${type}.argument`;
}
