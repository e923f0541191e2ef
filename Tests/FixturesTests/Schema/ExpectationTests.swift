import Fixtures
import Testing

@Suite struct TablePathTests {
  @Test func isDatabaseAndTable() {
    let path: TablePath = "lending.loans"
    #expect(path == TablePath("lending", "loans"))
    #expect(path.description == "lending.loans")
  }

  @Test func trapsUnlessThereAreTwoNames() async {
    await #expect(processExitsWith: .failure) { _ = TablePath(stringLiteral: "loans") }
    await #expect(processExitsWith: .failure) { _ = TablePath(stringLiteral: "a.b.c") }
    await #expect(processExitsWith: .failure) { _ = TablePath(stringLiteral: "a.") }
  }
}
