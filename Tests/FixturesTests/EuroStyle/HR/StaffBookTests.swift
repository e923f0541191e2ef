import Testing

@testable import Fixtures

/// Who works when: what the tills, the ledger and the HR tables lean on.
@Suite struct StaffBookTests {
  static let companies = [1, 42, UInt64.max].flatMap { seed in
    [Scale.tiny, Scale.medium].map { EuroStyle(seed: Seed(seed), scale: $0) }
  }

  @Test(arguments: [(Scale.tiny, 101), (.medium, 330), (.full, 2011)])
  func theScaleAloneSaysHowMany(scale: Scale, count: Int) {
    let network = EuroStyle(seed: 5, scale: scale).network
    for seed: UInt64 in [1, 2] {
      #expect(StaffBook(scale: scale, network: network, seed: Seed(seed)).count == count)
    }
  }

  @Test func everybodyIsBelowTheChiefExecutive() {
    for staff in Self.companies.map(\.staff) {
      for person in staff.employees {
        #expect((person.manager == nil) == (person.number == 0))
        guard let manager = person.manager else { continue }
        #expect(manager < person.number && staff.employees[manager].status == .active)
        let start = max(person.hired, RetailCalendar.firstDay)
        #expect(person.left.map { $0 < start } ?? false || staff.isEmployed(manager, on: start))
      }
    }
  }

  @Test func contractsFollowOneAnother() {
    for staff in Self.companies.map(\.staff) {
      for person in staff.employees {
        let contracts = Array(staff.contracts.contracts(of: person.number))
        #expect(contracts.first?.start == person.hired)
        for (former, latter) in zip(contracts, contracts.dropFirst()) {
          #expect(former.end.map { $0 + 1 } == latter.start)
          #expect((former.salary < latter.salary) == (latter.change != nil))
          #expect(former.salary == latter.salary || latter.change != nil)
        }
        if let left = person.left { #expect(contracts.last?.end == left) }
        #expect(contracts.allSatisfy { $0.salary.cents % 1200 == 0 })
      }
    }
  }

  @Test func payrollIsATwelfthOfWhatIsUnderContract() {
    for staff in Self.companies.map(\.staff) {
      for entity in LegalEntity.allCases {
        for month in [0, 11, 23] {
          let day = BookMonths.day(month) + 14
          let sum = staff.employees.filter { $0.entity == entity }.reduce(Money.zero) {
            $0 + staff.salary(of: $1.number, on: day)
          }
          #expect(staff.monthlyPayroll(entity: entity, month: month).cents * 12 == sum.cents)
        }
      }
    }
  }

  @Test func aShopIsNeverLeftAlone() {
    for company in Self.companies {
      let leave = company.staff.leave.value
      for store in company.network.stores {
        for number in 0..<RetailCalendar.dayCount {
          let day = RetailCalendar.firstDay + number
          guard day >= store.opening, company.calendar.isOpen(store.country, on: day) else {
            continue
          }
          let present = company.staff.staff(ofStore: store.index).count {
            company.staff.isEmployed($0, on: day) && !leave.isAway($0, on: day)
          }
          #expect(present >= 3, "\(store.index) on \(day)")
        }
      }
    }
  }

  @Test func holidaysAreNeverOverdrawn() {
    for staff in Self.companies.map(\.staff) {
      #expect(staff.leave.value.all.count == LeaveBook.count(staff.count))
      #expect(staff.leave.value.accounts.allSatisfy { $0.current >= 0 })
    }
  }
}
