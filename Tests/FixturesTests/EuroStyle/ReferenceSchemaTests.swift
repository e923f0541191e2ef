import Fixtures
import Foundation
import Testing

/// The columns that users of EuroStyle know: names, types and whether a value may be missing.
@Suite struct ReferenceSchemaTests {
  /// Tables and columns of `schema.tsv`: database, table, column, type.
  static let tables: [TablePath: [String: String]] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "schema.tsv")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [:] }
    var tables: [TablePath: [String: String]] = [:]
    for line in text.split(separator: "\n").dropFirst() {
      let fields = line.split(separator: "\t").map(String.init)
      let type = fields[3] == "json text" ? "text" : fields[3]
      tables[TablePath(fields[0], fields[1]), default: [:]][fields[2]] = type
    }
    return tables
  }()

  static let world = EuroStyle.dataset.world(seed: 42, scale: .tiny)

  /// The tables of the databases that are declared.
  static let expected = tables.keys.filter { path in
    world.databases.contains { $0.name == path.database }
  }.sorted { $0.description < $1.description }

  /// The columns that the reference does not have: what ties people to shops and to each other.
  static let additions: [TablePath: [String]] = [
    "eurostyle_hr.employees": ["manager_employee_id", "store_id"]
  ]

  @Test func holdsTheWholeReference() {
    #expect(Self.tables.count == 56)
    #expect(Self.tables.values.reduce(0) { $0 + $1.count } == 983)
    #expect(Set(Self.tables.keys.map(\.database)).count == 5)
  }

  @Test func everyTableIsInTheReference() {
    #expect(Self.world.tables.allSatisfy { Self.tables[$0.info.path] != nil })
    #expect(Self.expected.count >= 9)
  }

  @Test(arguments: expected)
  func columnsAreThoseOfTheReference(path: TablePath) throws {
    let table = try #require(Self.world[path])
    let expected = try #require(Self.tables[path])
    var declared: [String: String] = [:]
    for column in table.info.columns {
      declared[column.name] = "\(column.type)\(column.isNullable ? "?" : "")"
    }
    for (name, type) in expected.sorted(by: { $0.key < $1.key }) {
      #expect(declared[name] == type, "\(name)")
    }
    #expect(
      declared.keys.filter { expected[$0] == nil }.sorted() == Self.additions[path, default: []])
  }
}
