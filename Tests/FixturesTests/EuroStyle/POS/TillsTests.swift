import Testing

@testable import Fixtures

/// Who stands at the tills when, and what is sold there.
@Suite struct TillsTests {
  static let companies = StaffBookTests.companies
  /// In seconds of the books.
  private static func times(_ shift: TillShift) -> Range<Int> {
    shift.dayIndex * 86_400 + Int(shift.start)..<shift.dayIndex * 86_400 + Int(shift.end)
  }

  @Test func shopsAreNeverWithoutACashier() {
    for company in Self.companies {
      let roster = company.tills.roster
      for store in company.network.stores {
        for number in 0..<RetailCalendar.dayCount {
          let day = RetailCalendar.firstDay + number
          let shifts = roster.shifts[roster.shifts(ofStore: store.index, on: number)]
          guard store.opening <= day, company.calendar.isOpen(store.country, on: day),
            let hours = store.country.facts.hours(on: day)
          else {
            #expect(shifts.isEmpty)
            continue
          }
          let moments = stride(
            from: hours.lowerBound * 3600, to: hours.upperBound * 3600, by: 300)
          #expect(moments.allSatisfy { moment in shifts.contains { $0.covers(moment) } })
          #expect(shifts.map(\.employee) == shifts.map(\.employee).sorted())
        }
      }
    }
  }

  @Test func whoWorksIsThereAndRested() {
    for company in Self.companies {
      let leave = company.staff.leave.value
      var last = [Int](repeating: .min / 2, count: company.staff.count)
      for shift in company.tills.roster.shifts {
        let person = Int(shift.employee)
        #expect(company.staff.employees[person].store == shift.store)
        #expect(company.staff.isEmployed(person, on: shift.day))
        #expect(!leave.isAway(person, on: shift.day))
        let times = Self.times(shift)
        #expect(times.lowerBound - last[person] >= 11 * 3600)
        last[person] = times.upperBound
      }
    }
  }

  /// Whoever has less in the contract works more only where nobody else is there.
  @Test func weeksAreAboutAsLongAsContractsSay() {
    for company in Self.companies {
      var weeks = [Int](repeating: 0, count: company.staff.count * 105)
      var days = weeks
      for shift in company.tills.roster.shifts {
        let week = Int(shift.employee) * 105 + shift.dayIndex / 7
        weeks[week] += shift.worked
        days[week] += 1
      }
      let long = weeks.enumerated().count { index, worked in
        worked > company.staff.employees[index / 105].weeklyHours * 36
      }
      #expect(long * 100 <= weeks.count { $0 > 0 })
      #expect(weeks.allSatisfy { $0 <= 48 * 3600 } && days.allSatisfy { $0 <= 6 })
    }
  }

  @Test func everyOrderOfAShopIsOneSale() {
    for company in Self.companies {
      let heads = (0..<company.orders.count).map(company.orders.head).filter { $0.store != nil }
      let sales = company.tills.sales
      #expect(sales.map { Int($0.order) }.sorted() == heads.map(\.row))
      for sale in sales {
        let order = company.orders.head(Int(sale.order))
        let totals = company.orderSums.totals(of: order)
        #expect(sale.store == order.store && sale.instant == order.instant)
        #expect(sale.subtotal == totals.subtotal && sale.total == totals.total)
      }
    }
  }

  @Test func dataIsTheSameForAnyWorkers() {
    let company = EuroStyle(seed: 8, scale: .tiny, workers: WorkersTests.reversed(5))
    let alone = EuroStyle(seed: 8, scale: .tiny)
    #expect(company.tills.sales.map(\.order) == alone.tills.sales.map(\.order))
    let shifts = [company, alone].map { $0.tills.roster.shifts.map(\.employee) }
    #expect(shifts[0] == shifts[1])
  }
}
