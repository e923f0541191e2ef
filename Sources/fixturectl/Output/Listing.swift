import Fixtures
import Storage

/// The datasets there are, and what one of them holds.
struct Listing: Encodable, Equatable {
  /// A dataset that there is.
  struct Entry: Encodable, Equatable {
    let name: String
    let version: Int
    let meaning: String
  }

  /// A database of the dataset.
  struct Database: Encodable, Equatable {
    let name: String
    let system: String
    let meaning: String
    let tables: [Table]
  }

  /// A table of a database.
  struct Table: Encodable, Equatable {
    let name: String
    let rows: Int
    let columns: Int
    let meaning: String
  }

  let datasets: [Entry]
  let dataset: String
  let scale: String
  let databases: [Database]

  init(of world: World, among all: [Dataset]) {
    datasets = all.map { Entry(name: $0.name, version: $0.version, meaning: $0.meaning) }
    dataset = world.dataset.name
    scale = world.scale.description
    databases = world.databases.map { database in
      Database(
        name: database.name, system: database.system, meaning: database.meaning,
        tables: database.tables.map {
          Table(
            name: $0.info.path.table, rows: $0.count, columns: $0.info.columns.count,
            meaning: $0.info.meaning)
        })
    }
  }

  /// The list for people.
  var text: String {
    var text = "Datasets\n"
    for entry in datasets {
      text += "  \(entry.name) (version \(entry.version)): \(entry.meaning)\n"
    }
    for database in databases {
      text += "\n\(database.name) (--system \(database.system)): \(database.meaning)\n"
      var lines = TextTable([
        ("table", .left), ("rows at \(scale)", .right), ("columns", .right), ("a row is", .left),
      ])
      for table in database.tables {
        lines.add([table.name, Figures.count(table.rows), String(table.columns), table.meaning])
      }
      text += lines.text
    }
    return text
  }
}
