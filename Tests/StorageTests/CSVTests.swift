import Fixtures
import Testing

@testable import Storage

@Suite struct CSVTests {
  @Test func quotesOnlyWhereAReaderNeedsIt() async throws {
    try await withTemporaryDirectory { directory in
      try loadOddities(into: CSVStore(directory: directory))
      let csv = try text(of: "\(directory)/odd.things.csv") ?? ""
      let lines = csv.split(separator: "\r\n", omittingEmptySubsequences: false)
      #expect(
        lines[0]
          == """
          id,text,"text, or not",pooled,pooled_or_not,money,thousandths,wide,flag,day,at,list
          """)
      #expect(
        lines[1]
          == """
          0,plain,plain,plain,plain,-1.05,-2.002,-9223372036854775808,1,1967-10-24,\
          1969-12-29 21:57:58,[]
          """)
      #expect(
        lines[2]
          == #"1,"",,"",,-0.55,-1.001,9223372036854775807,0,1968-11-27,"#
          + #"1969-12-30 22:58:59,"[""a\""b\\c""]""#)
      #expect(
        lines[3]
          == #"2,"a,b","a,b","a,b","a,b",-0.05,0.000,,1,1970-01-01,"#
          + #"1970-01-01 00:00:00,"[""a\""b\\c"",""""]""#)
      #expect(
        lines[4].hasPrefix(#"3,"say ""hi""","say ""hi""","say ""hi""","say ""hi""",0.45,1.001,"#))
      #expect(lines.last == "")
    }
  }

  /// Python's reader is strict about RFC 4180 and independent of this code.
  @Test(arguments: [false, true])
  func readsBackAsItWasWritten(isCompressed: Bool) async throws {
    try await withTemporaryDirectory { directory in
      try loadOddities(into: CSVStore(directory: directory, isCompressed: isCompressed))
      try write(reader, to: "\(directory)/read.py")
      let suffix = isCompressed ? ".gz" : ""
      try #require(
        run("python3 \(directory)/read.py \(directory)/odd.things.csv\(suffix) > \(directory)/out")
          == 0)
      let cells = try text(of: "\(directory)/out") ?? ""
      let expected = Oddities.texts.enumerated().map { row, text in
        let items = ["a\"b\\c", "", "é,\n"].prefix(row % 4)
        return "\(row)|\(text)|\(row % 3 == 1 ? "" : text)|\(text)|\(items.joined(separator: ";"))"
      }
      #expect(cells == expected.joined(separator: "\u{1}") + "\u{1}")
    }
  }

  @Test func sqliteImportsEveryRow() async throws {
    try await withTemporaryDirectory { directory in
      try loadOddities(into: CSVStore(directory: directory))
      let query = "select count(*), sum(length(text)), sum(flag) from t"
      let command = """
        cd \(directory) && sqlite3 :memory: '.import --csv odd.things.csv t' '\(query)' > out
        """
      try #require(run(command) == 0)
      let length = Oddities.texts.reduce(0) { $0 + $1.unicodeScalars.count }
      #expect(try text(of: "\(directory)/out") == "\(Oddities.texts.count)|\(length)|9\n")
    }
  }

  @Test func gzipIsTheSameBytesEachTime() async throws {
    try await withTemporaryDirectory { directory in
      for name in ["a", "b"] {
        try loadOddities(into: CSVStore(directory: "\(directory)/\(name)", isCompressed: true))
      }
      #expect(run("diff -r \(directory)/a \(directory)/b") == 0)
      let bytes = try File.contents(of: "\(directory)/a/odd.things.csv.gz") ?? []
      #expect(bytes.prefix(8) == [0x1f, 0x8b, 8, 0, 0, 0, 0, 0])
    }
  }

  @Test func compressedAndPlainHoldTheSame() async throws {
    try await withTemporaryDirectory { directory in
      let plan = try libraryPlan(scale: "0.1")
      _ = try Loader().load(plan, into: CSVStore(directory: "\(directory)/plain"))
      let packed = CSVStore(directory: "\(directory)/packed", isCompressed: true)
      let result = try Loader(jobs: 2).load(plan, into: packed)
      let name = "lending.loans.csv"
      #expect(
        run("zcat \(directory)/packed/\(name).gz | cmp - \(directory)/plain/\(name)") == 0)
      let size = FileSystem.size(of: "\(directory)/packed/\(name).gz")
      #expect(result.tables.last?.bytes == size)
    }
  }

  /// Prints some columns of a file, read by Python's csv module.
  private let reader = """
    import csv, gzip, json, sys
    name = sys.argv[1]
    file = (gzip.open if name.endswith('.gz') else open)(name, 'rt', encoding='utf-8', newline='')
    sys.stdout.reconfigure(encoding='utf-8', newline='')
    for row in csv.DictReader(file, strict=True):
        items = ';'.join(json.loads(row['list']))
        cells = [row['id'], row['text'], row['text, or not'], row['pooled'], items]
        sys.stdout.write('|'.join(cells) + '\\x01')
    """

  private func loadOddities(into store: CSVStore) throws {
    let plan = try LoadPlan.make(world: Oddities.dataset.world(seed: 1, scale: .full))
    // Batches of several rows, of which none begins where the table does.
    _ = try Loader(batchSize: 5).load(plan, into: store)
  }
}
