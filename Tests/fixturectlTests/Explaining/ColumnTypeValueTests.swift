import Fixtures
import Storage
import Testing

@testable import fixturectl

@Suite struct ColumnTypeValueTests {
  @Test(arguments: [
    (ColumnType.bool, Int64(1), "true"), (.uint16, 7, "7"), (.money, -105, "-1.05"),
    (.date, 19_783, "2024-03-01"), (.dateTime, 1_709_294_461, "2024-03-01 12:01:01"),
    (.decimal(precision: 5, scale: 0), 12, "12"),
  ])
  func writesAndReadsNumbers(_ type: ColumnType, _ number: Int64, _ text: String) {
    #expect(type.text(of: number) == text)
    #expect(type.value(of: text) == .integer(number))
  }

  @Test(arguments: [
    (ColumnType.bool, "yes"), (.uint16, "seven"), (.money, "1.055"), (.money, "1.0.5"),
    (.date, "2024-02-30"), (.dateTime, "2024-03-01"), (.dateTime, "2024-03-01 24:00:00"),
  ])
  func refusesWhatIsNoneOfTheType(_ type: ColumnType, _ text: String) {
    #expect(type.value(of: text) == nil)
  }
}
