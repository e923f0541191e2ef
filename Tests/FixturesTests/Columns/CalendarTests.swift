import Testing

@testable import Fixtures

@Suite struct DayTests {
  @Test(arguments: [
    (-200_000, "1422-06-03", 0), (-141_428, "1582-10-14", 3), (-1, "1969-12-31", 2),
    (0, "1970-01-01", 3), (59, "1970-03-01", 6), (11_016, "2000-02-29", 1),
    (11_017, "2000-03-01", 2), (19_782, "2024-02-29", 3), (20_088, "2024-12-31", 1),
    (47_541, "2100-03-01", 0), (200_000, "2517-08-01", 6),
  ])
  func knowsItsDateAndWeekday(number: Int, text: String, weekday: Int) {
    let day = Day(number)
    #expect(day.description == text)
    #expect(day.weekday == weekday)
    #expect(Day(text) == day)
  }

  @Test func countsLikeAWallCalendar() {
    func isLeap(_ year: Int) -> Bool {
      year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }
    var (year, month, day) = (1422, 6, 3)
    var wrong: [Int] = []
    for number in -200_000...200_000 {
      let one = Day(number)
      if one.civil != (year, month, day) || Day(year, month, day) != one { wrong.append(number) }
      if one.weekday != (number + 200_000) % 7 { wrong.append(number) }
      let lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      day += 1
      if day > lengths[month - 1] { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: [(1900, 365), (2000, 366), (2023, 365), (2024, 366), (2100, 365), (2400, 366)])
  func knowsLeapYears(year: Int, days: Int) {
    #expect(Day(year + 1, 1, 1) - Day(year, 1, 1) == days)
    #expect((Day("\(year)-02-29") != nil) == (days == 366))
  }

  @Test(arguments: [
    "", "2024", "2024-01", "2024-13-01", "2024-00-10", "2024-01-00", "2024-01-32", "2024-04-31",
    "2023-02-29", "1900-02-29", "2024/01/01", "2024-1-1", "24-01-01", " 2024-01-01", "2024-01-01 ",
    "2024-01-01 00:00:00", "20240101", "2024-01-0x", "٢٠٢٤-01-01",
    // Ten bytes and three numbers, and still no `YYYY-MM-DD`.
    "2024-1-001", "2024-001-1", "024-01-001", "2024--1-01", "-2024-1-01", "2024-1-01-",
    "2024-+1-01",
    "+024-01-01", "20-x-01-01",
  ])
  func rejectsWhatIsNoDate(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func addsAndSubtracts() {
    let day = Day(2024, 2, 28)
    #expect(day + 2 == Day(2024, 3, 1))
    #expect(day - 59 == Day(2023, 12, 31))
    #expect((day + 365) - day == 365)
    #expect(day < day + 1)
    #expect(day.start == Instant(Int64(day.number) * 86_400))
  }
}

@Suite struct InstantTests {
  @Test(
    arguments: [
      (0, "1970-01-01 00:00:00"), (-1, "1969-12-31 23:59:59"), (-86_400, "1969-12-31 00:00:00"),
      (-86_401, "1969-12-30 23:59:59"), (86_399, "1970-01-01 23:59:59"),
      (86_400, "1970-01-02 00:00:00"), (1_709_210_096, "2024-02-29 12:34:56"),
      (4_294_967_296, "2106-02-07 06:28:16"),
    ] as [(Int64, String)])
  func printsItsDayAndTime(seconds: Int64, text: String) {
    #expect(Instant(seconds).description == text)
  }

  @Test(arguments: [-200_000, -1, 0, 1, 19_782], [0, 1, 43_200, 86_399])
  func consistsOfDayAndSecond(day: Int, second: Int) {
    let instant = Day(day).start + second
    #expect(instant.day == Day(day))
    #expect(instant.secondOfDay == second)
  }

  @Test func addsAndSubtracts() {
    let noon = Day(2024, 2, 29).start + 43_200
    #expect((noon + 86_400).day == Day(2024, 3, 1))
    #expect((noon - 43_201).day == Day(2024, 2, 28))
    #expect((noon + 7) - noon == 7)
    #expect(noon < noon + 1)
  }
}

@Suite struct MoneyTests {
  @Test(
    arguments: [
      (100, 21, 21), (50, 1, 1), (49, 1, 0), (150, 1, 2), (-50, 1, -1), (-49, 1, 0), (-150, 1, -2),
      (250, 10, 25), (255, 10, 26), (254, 10, 25), (-255, 10, -26), (999, 100, 999), (999, 0, 0),
      (50, -1, -1), (0, 21, 0), (123_456_789_012, 19, 23_456_789_912),
    ] as [(Int64, Int64, Int64)])
  func percentIsRoundedHalfAwayFromZero(cents: Int64, percent: Int64, result: Int64) {
    #expect(Money(cents: cents).percent(percent) == Money(cents: result))
  }

  @Test(
    arguments: [
      (10_000, 1, 1), (5000, 1, 1), (4999, 1, 0), (-5000, 1, -1), (-4999, 1, 0), (8000, 1250, 1000),
      (33, 3333, 11),
    ] as [(Int64, Int64, Int64)])
  func perTenThousandIsRoundedHalfAwayFromZero(cents: Int64, parts: Int64, result: Int64) {
    #expect(Money(cents: cents).perTenThousand(parts) == Money(cents: result))
  }

  @Test func addsUp() {
    var sum = Money.zero
    sum += Money(cents: 995)
    sum += 3 * Money(cents: 5)
    #expect(sum == Money(cents: 1000) + Money(cents: 10))
    #expect(sum - Money(cents: 1010) == .zero)
    #expect(Money(cents: -1) < .zero)
  }
}
