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

  /// Of those that came back, one transaction more, at the moment that the order says.
  @Test func everyReturnedOrderIsTakenBackOnce() {
    for company in Self.companies {
      let tills = company.tills
      var returned: [Int] = []
      for transaction in tills.transactions where transaction.type == .return {
        let order = company.orders.head(Int(tills.sale(of: transaction).order))
        #expect(transaction.instant == order.course.updated && transaction.store == order.store)
        #expect(transaction.instant.day == order.course.returned)
        returned.append(order.row)
      }
      let heads = (0..<company.orders.count).map(company.orders.head)
      #expect(
        returned.sorted()
          == heads.filter { $0.store != nil && $0.course.returned != nil }.map(\.row))
    }
  }

  @Test func exchangesAreFewAndSoon() {
    var (exchanges, sales) = (0, 0)
    for company in Self.companies {
      let tills = company.tills
      sales += tills.sales.count
      for exchange in tills.transactions where exchange.type == .exchange {
        let sale = tills.sale(of: exchange)
        #expect(sale.refunded == nil && 1...30 ~= exchange.day - sale.day)
        #expect(company.calendar.isOpen(sale.country, on: exchange.instant.day))
        exchanges += 1
      }
    }
    // From two to three in a hundred.
    #expect(exchanges * 100 / sales == 2)
  }

  /// By shop and time, each at a till that somebody is at, in a number that leads back to it.
  @Test func transactionsComeInOrderAndHaveACashier() throws {
    for company in Self.companies {
      let tills = company.tills
      var sequence = 0
      for (index, transaction) in tills.transactions.enumerated() {
        let shift = tills.shift(of: transaction)
        #expect(shift.store == transaction.store && shift.dayIndex == transaction.day)
        #expect(shift.covers(transaction.secondOfDay))
        let isFirst = index == 0 || tills.transactions[index - 1].store < transaction.store
        #expect(isFirst || tills.transactions[index - 1].second <= transaction.second)
        sequence = isFirst ? 1 : sequence + 1
        #expect(tills.sequence(of: index) == sequence)
        let day = tills.transactions(ofStore: transaction.store, on: transaction.day)
        #expect(day.lowerBound + Int(tills.key(of: index).number) - 1 == index)
        guard let original = tills.original(of: transaction) else { continue }
        #expect(original < index && tills.transactions[original].type == .sale)
        #expect(tills.transactions[original].sale == transaction.sale)
      }
    }
  }

  @Test func returnsMirrorTheItemsOfTheSale() throws {
    for company in Self.companies {
      let items = TransactionItems.table.rows(of: company)
      var returned = 0
      for item in items {
        guard let place = item.original.index else { continue }
        let original = items[place]
        #expect(original.original.index == nil && original.row == place)
        #expect(item.line.row == original.line.row && item.size == original.size)
        #expect(item.colour == original.colour && item.sign == -1)
        #expect((item.tax + original.tax) == .zero && item.instant > original.instant)
        returned += 1
      }
      #expect(returned > 0)
    }
  }

  /// What did not fit was too small for who takes a larger size.
  @Test func exchangesSwapASizeOrElseAColour() {
    for company in Self.companies {
      let tills = company.tills
      for (index, exchange) in tills.transactions.enumerated() where exchange.type == .exchange {
        let first = Int(tills.itemStarts[index])
        let items = TransactionItems.table.rows(of: company, first..<first + 2)
        #expect(items.map(\.sign) == [-1, 1] && items[0].tax + items[1].tax == .zero)
        #expect(items[0].line.row == items[1].line.row)
        let (old, new) = (items[0], items[1])
        let sizes = company.catalogue.products[old.line.product]
        #expect((sizes.firstSize..<sizes.firstSize + sizes.sizeCount).contains(Int(new.size)))
        switch old.reason {
        case .tooSmall: #expect(new.size == old.size + 1 && new.colour == old.colour)
        case .tooLarge: #expect(new.size == old.size - 1 && new.colour == old.colour)
        default: #expect(sizes.sizeCount == 1 && new.size == old.size && new.colour != old.colour)
        }
      }
    }
  }

  /// What lies there is what was put there, what was paid in cash less what was paid back, and what
  /// was counted wrong; it is never nothing.
  @Test func drawersHaveWhatWentThroughThem() {
    for company in Self.companies {
      let tills = company.tills
      var cash = [Money](repeating: .zero, count: tills.roster.shifts.count)
      for transaction in tills.transactions {
        let sale = tills.sale(of: transaction)
        let payments = tills.tenders.payments(of: transaction, sale)
        for payment in [payments?.first, payments?.second].compactMap(\.self)
        where payment.method == .cash {
          cash[Int(transaction.shift)] += payment.amount
        }
      }
      for (shift, cash) in zip(tills.roster.shifts, cash) {
        #expect(shift.counted == shift.float + cash + shift.variance)
        #expect(Money(cents: 50_00) < shift.counted)
      }
    }
  }

  @Test func dataIsTheSameForAnyWorkers() {
    let company = EuroStyle(seed: 8, scale: .tiny, workers: WorkersTests.reversed(5))
    let alone = EuroStyle(seed: 8, scale: .tiny)
    #expect(company.tills.sales.map(\.order) == alone.tills.sales.map(\.order))
    let seconds = [company, alone].map { $0.tills.transactions.map(\.second) }
    #expect(seconds[0] == seconds[1])
    let shifts = [company, alone].map { $0.tills.roster.shifts.map(\.employee) }
    #expect(shifts[0] == shifts[1])
  }
}
