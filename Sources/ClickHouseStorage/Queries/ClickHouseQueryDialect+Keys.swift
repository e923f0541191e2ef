internal import Fixtures
internal import Storage

extension ClickHouseQueryDialect {
  /// Asks of each table that others refer to whether its keys are unique, which a fortieth of the
  /// time of joining it tells.
  func informed(
    of tables: [TableInfo], by session: any QuerySession
  ) throws(StoreError) -> any SQLDialect {
    let parents = Set(tables.flatMap(\.columns).compactMap { $0.reference?.table })
    var informed = self
    for table in tables where parents.contains(table.path) && table.keyLength == 1 {
      do throws(StoreError) {
        let key = quoted(table.columns[0].name)
        let answer = try session.rows(
          "SELECT count(*) = uniqExact(cityHash64(\(key))) FROM \(place(table.path))")
        if answer.first?.first?.integer == 1 { informed.uniqueKeys.insert(table.path) }
      } catch {
        // It may not be there, or be something else: nothing is known of it then.
        guard case .database = error else { throw error }
      }
    }
    return informed
  }

  /// All keys are only counted one by one when their hashes tell that some may be there twice, which
  /// takes a fifth of the time to find out; else one of them stands for all.
  func counts(ofKey key: [ColumnInfo], in source: String, where filter: String?) -> String {
    let columns = key.map { quoted($0.name) }.joined(separator: ", ")
    func count(_ items: String, _ conditions: [String?]) -> String {
      let conditions = conditions.compactMap { $0 }.joined(separator: " AND ")
      return "SELECT \(items) FROM \(source)\(conditions.isEmpty ? "" : " WHERE \(conditions)")"
    }
    let filter = filter.map { "(\($0))" }
    guard key.allSatisfy(\.type.hasHash) else {
      return "\(count("count(*) AS n", [filter])) GROUP BY \(columns)"
    }
    // Fewer hashes than rows: a key is there twice, holds NULL, or two keys have the same hash.
    let mayRepeat = "1 IN (\(count("count(*) > uniqExact(cityHash64(\(columns)))", [filter])))"
    return """
      \(count("count(*) AS n", [filter, mayRepeat])) GROUP BY \(columns) \
      UNION ALL \(count("toUInt64(1) AS n", [filter])) LIMIT 1
      """
  }
}

extension ColumnType {
  /// Whether all servers have a hash of its values.
  fileprivate var hasHash: Bool {
    switch self {
    case .decimal, .textList: false
    case .bool, .int, .uint, .text, .labels, .date, .dateTime: true
    }
  }
}
