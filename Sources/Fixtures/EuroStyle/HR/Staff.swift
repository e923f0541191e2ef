/// Somebody who works for the group, or did during the books.
public struct Employee: Sendable {
  /// The number of the row, from 0.
  public let number: Int
  /// The company that pays.
  public let entity: LegalEntity
  /// The shop; nil in offices.
  public let store: Int?
  /// Counted from 0 in the shop or the department; the first is its head.
  let place: Int
  /// A place in ``OfficeDepartment/all``.
  public let department: Int
  /// Who is above: nobody above the holding's chief executive.
  public let manager: Int?
  /// What the employee does at the tills; nil for managers of shops and in offices.
  public let tillRole: TillRole?
  /// Hours a week, in hundredths.
  public let weeklyHours: Int
  /// The first day under contract, the first of a month.
  public let hired: Day
  /// The last day under contract, the last of a month; nil for those who are there at the end.
  public let left: Day?
  /// How it is at the end of the books.
  public let status: EmployeeStatus
  let name: PersonName
  let gender: StaffGender
  let birth: Day

  /// Where the employee works, by the country of the company.
  public var country: Country { entity.country }

  /// Whether somebody may be below.
  public var isHead: Bool { place == 0 }
}

/// What somebody in a shop does.
public enum TillRole: Int, LabelledCell {
  /// In the order of their positions.
  case cashier, salesAssociate, supervisor
}

/// How an employee is at the end of the books.
public enum EmployeeStatus: Int, LabelledCell {
  /// At work; gone when a fixed term ran out; gone before; away on 31 December 2025.
  case active, inactive, terminated, onLeave

  /// In capitals, with an underscore.
  public var label: String { ["ACTIVE", "INACTIVE", "TERMINATED", "ON_LEAVE"][Int(rawValue)] }
  /// An enumeration.
  public static var type: ColumnType { .labels(labels) }
}

/// What an employee says of their gender.
enum StaffGender: Int, LabelledCell {
  case male, female, nonBinary, preferNotToSay

  var label: String { ["MALE", "FEMALE", "NON_BINARY", "PREFER_NOT_TO_SAY"][Int(rawValue)] }
  static var type: ColumnType { .labels(labels) }
}

extension BookMonths {
  /// The last day of a month, which may lie before the books or after them.
  static func end(_ month: Int) -> Day { day(month + 1) - 1 }
}
