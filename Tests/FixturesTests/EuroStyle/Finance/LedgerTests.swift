import Testing

@testable import Fixtures

/// What the tables of the ledger are read from.
@Suite struct LedgerTests {
  static let model = EuroStyle(seed: 42, scale: .tiny)

  @Test(arguments: [0..<1, 5..<9, 28..<64, 700..<701, 1000..<1100])
  func journalsAndLinesAreTheSameInAnyRange(rows: Range<Int>) {
    let journals = GlJournalHeaders.table.rows(of: Self.model)
    let part = GlJournalHeaders.table.rows(of: Self.model, rows)
    #expect(part.map(\.row) == Array(rows))
    #expect(part.map(\.total) == rows.map { journals[$0].total })
    let lines = GlJournalLines.table.rows(of: Self.model)
    let some = GlJournalLines.table.rows(of: Self.model, rows)
    #expect(some.map(\.journal) == rows.map { lines[$0].journal })
    #expect(some.map(\.number) == rows.map { lines[$0].number })
    #expect(some.map(\.amount) == rows.map { lines[$0].amount })
  }

  @Test func monthlyJournalsAreFound() {
    let ledger = Self.model.ledger
    let journals = GlJournalHeaders.table.rows(of: Self.model)
    #expect(journals.map(\.day) == journals.map(\.day).sorted())
    for (index, journal) in ledger.monthly.journals.enumerated() {
      let row = journals[ledger.journals.row(ofMonthly: index)]
      #expect(row.kind == journal.kind && row.entity == journal.entity)
      #expect(row.day == journal.day)
    }
  }

  @Test func accountsHaveTheCodesThatQueriesKnow() {
    let known: [(Account, String)] = [
      (.cash, "1000"), (.receivables, "1100"), (.inventories, "1200"), (.vat, "2300"),
      (.sales, "4000"), (.shipping, "4100"), (.goods, "5000"), (.salaries, "6000"),
      (.depreciation, "6700"), (.fees, "6800"), (.interest, "6900"),
    ]
    for (account, code) in known { #expect(account.facts.code == code) }
    let codes = Account.allCases.map(\.facts.code)
    #expect(codes == codes.sorted() && AccountFacts.all.count == Account.allCases.count)
    #expect(Account.ofResult.allSatisfy { [.revenue, .expense].contains($0.facts.type) })
  }

  @Test func bankAndTillsAreNeverOverdrawn() {
    for seed: UInt64 in [1, 42, .max] {
      let ledger = EuroStyle(seed: Seed(seed), scale: .tiny).ledger
      for entity in LegalEntity.allCases {
        var balance: Int64 = 0
        for journal in ledger.monthly.journals where journal.entity == entity {
          for entry in ledger.monthly.entries[journal.entries] where entry.account == .bank {
            balance += entry.amount
          }
          #expect(balance >= 0, "\(entity) in month \(journal.month)")
        }
      }
    }
  }

  @Test func companiesEarnFromFourToNinePercent() {
    for scale in [Scale.tiny, .medium] {
      let plan = EuroStyle(seed: 7, scale: scale).ledger.plan
      for entity in LegalEntity.companies {
        for year in 0..<2 {
          var (sold, spent) = (0 as Int64, 0 as Int64)
          for month in year * 12..<year * 12 + 12 {
            let accounts: [Account] = [.sales, .partnerSales, .shipping]
            sold += accounts.reduce(0) { $0 + plan[$1, entity, month] }
            spent += plan[.goods, entity, month] + plan[.partnerGoods, entity, month]
            spent += CostPlan.costs.reduce(0) { $0 + plan[$1, entity, month] }
          }
          let perMille = (sold - spent) * 1000 / sold
          #expect((39...91).contains(perMille), "\(entity) earns \(perMille) per mille")
        }
      }
    }
  }

  @Test func assetsAreWrittenOffToTheirSalvageValue() {
    for asset in Self.model.assets.assets {
      let last = asset.firstMonth + asset.months - 1
      #expect(asset.cost - asset.depreciated(through: last) == asset.salvage)
      #expect(asset.depreciated(through: last) == asset.depreciated(through: last + 9))
      #expect(asset.depreciated(through: asset.firstMonth - 1) == .zero)
      #expect(asset.months(inYear: 0).count + asset.months(inYear: 1).count > 0)
    }
  }

  @Test func noCompanyCanHaveTheNumbers() {
    let numbers = LegalEntityRow.all.map { (String($0.entity.country.label), String($0.taxNumber)) }
    for (country, number) in numbers {
      let digits = number.utf8.filter { 48...57 ~= $0 }.map { Int($0) - 48 }
      let valid =
        switch country {
        case "NL":
          zip(digits, [9, 8, 7, 6, 5, 4, 3, 2]).reduce(0) { $0 + $1.0 * $1.1 } % 11 == digits[8]
        case "BE": 97 - value(digits[..<8]) % 97 == value(digits[8...])
        case "LU": value(digits[..<6]) % 89 == value(digits[6...])
        case "FR": (12 + 3 * (value(digits[2...]) % 97)) % 97 == value(digits[..<2])
        default: checkDigit(digits) == digits[8]
        }
      #expect(!valid, "\(number)")
    }
  }

  private func value(_ digits: ArraySlice<Int>) -> Int { digits.reduce(0) { $0 * 10 + $1 } }

  /// ISO 7064, modulus 11,10, as German numbers have it.
  private func checkDigit(_ digits: [Int]) -> Int {
    let product = digits.prefix(8).reduce(10) { product, digit in
      let sum = (digit + product) % 10
      return (sum == 0 ? 10 : sum) * 2 % 11
    }
    return (11 - product) % 10
  }
}
