/// The pools of a table's columns in another form, each made when it is first seen.
@usableFromInline
package struct PoolForms {
  private var known: [(source: TextPool, forms: TextPool)?]

  /// Room for so many columns.
  @usableFromInline package init(columns: Int) { known = Array(repeating: nil, count: columns) }

  /// The texts of a column's pool in the other form.
  @usableFromInline package mutating func forms(
    of pool: TextPool, column: Int, _ rewrite: (TextPool) -> TextPool
  ) -> TextPool {
    // By address: holding the source keeps another pool from getting it.
    if let known = known[column], known.source.isIdentical(to: pool) { return known.forms }
    let forms = rewrite(pool)
    known[column] = (pool, forms)
    return forms
  }
}
