import Fixtures

/// A dataset with every sort of law, in which each kind of fault has a place: vouchers of accounts,
/// and their receipts in another database.
struct Ledger: Sendable {
  struct Voucher: Sendable {
    let number, account, net, tax: Int
    let at: Instant
    let isOpen: Bool
  }

  struct Account: Sendable {
    let number: Int
    let country: String
    var vouchers = 0
    var gross = 0
    var last: Instant?
  }

  struct Receipt: Sendable {
    let number: Int
    let voucher: Voucher
  }

  var accounts: [Account] = []
  var vouchers: [Voucher] = []
  var receipts: [Receipt] = []

  static let account = KeyFormat("ACC_", digits: 4)
  static let voucher = KeyFormat("VOU_", digits: 5)
  static let receipt = KeyFormat("REC_", digits: 5)
  static let tax =
    "rounded(net_eur * case account_id.country when 'NL' then 21 when 'BE' then 20 else 16 end, 100)"

  init(_ seed: Seed, _ scale: Scale) {
    let draws = Stream(seed: seed, path: "ledger@1")
    for number in 0..<scale.count(12_000) {
      let country = ["NL", "BE", "LU"][draws.draw(number, below: 3)]
      accounts.append(Account(number: number, country: country))
    }
    for number in 0..<scale.count(400_000) {
      var draw = draws.draws(number + 1_000_000)
      let account = draw.next(below: accounts.count)
      let net = draw.next(in: 100...99_999)
      let rate = ["NL": 21, "BE": 20, "LU": 16][accounts[account].country] ?? 0
      let voucher = Voucher(
        number: number, account: account, net: net, tax: (2 * net * rate + 100) / 200,
        at: Day(2024, 1, 1).start + draw.next(below: 86_400 * 300),
        isOpen: draw.happens(.percent(20)))
      vouchers.append(voucher)
      accounts[account].vouchers += 1
      accounts[account].gross += voucher.net + voucher.tax
      accounts[account].last = max(accounts[account].last ?? voucher.at, voucher.at)
      if !voucher.isOpen { receipts.append(Receipt(number: receipts.count, voucher: voucher)) }
    }
  }

  static let dataset = make()

  /// The dataset, with or without its laws between rows.
  static func make(withLaws: Bool = true) -> Dataset {
    Dataset(
      "ledger", "Accounts, vouchers, and receipts elsewhere.", version: 1,
      model: { seed, scale, _ in Ledger(seed, scale) }
    ) {
      Database("ledger", system: "ledger", "Who owes what.") {
        accounts
        withLaws ? vouchers(laws: laws) : vouchers(laws: [])
      }
      Database("archive", system: "archive", "What was paid.") { receipts }
    }
  }

  private static let accounts = Table<Ledger, Account>(
    "accounts", "An account.", count: { $0.accounts.count },
    columns: [
      .text("account_id", "Its number", .unique, .like("ACC_0001")) { row, _, out in
        account.write(row.number, to: &out)
      },
      .text("country", "Where", .oneOf(["NL", "BE", "LU"])) { row, _, out in
        out.append(string: row.country)
      },
      .integer(
        "vouchers", .uint16, "How many",
        .total(.count, of: "ledger.vouchers", by: "account_id")
      ) { $0.vouchers },
      .money(
        "gross_eur", "What they come to",
        .total(.sum("gross_eur"), of: "ledger.vouchers", by: "account_id")
      ) { Money(cents: Int64($0.gross)) },
      .dateTimeOrNull(
        "last_booked", "The last one",
        .total(.max("booked_at"), of: "ledger.vouchers", by: "account_id")
      ) { $0.last },
    ]
  ) { model, row in model.accounts[row] }

  private static func vouchers(laws: [Law]) -> Table<Ledger, Voucher> {
    Table(
      "vouchers", "A voucher.", count: { $0.vouchers.count },
      columns: [
        .text("voucher_id", "Its number", .unique, .like("VOU_00001")) { row, _, out in
          voucher.write(row.number, to: &out)
        },
        .text("account_id", "Whose", .references("ledger.accounts")) { row, _, out in
          account.write(row.account, to: &out)
        },
        .dateTime("booked_at", "When") { $0.at },
        .date("booked_on", "The day", .equals("date(booked_at)")) { $0.at.day },
        .money("net_eur", "Without VAT", .range(100...99_999)) { Money(cents: Int64($0.net)) },
        .money("tax_eur", "VAT of the account's country", .equals(tax)) {
          Money(cents: Int64($0.tax))
        },
        .money("gross_eur", "With it", .equals("net_eur + tax_eur")) {
          Money(cents: Int64($0.net + $0.tax))
        },
        .text(
          "paid_from", "The account, or CASH", .references("ledger.accounts", or: ["CASH"]),
          .holds("paid_from.country = account_id.country")
        ) { row, _, out in
          if row.number % 2 == 0 {
            out.append("CASH")
          } else {
            account.write(row.account, to: &out)
          }
        },
        .bool("is_open", "Whether it is to be paid", .probability(.percent(20))) { $0.isOpen },
        .textOrNull("reminder", "What was written") { row, _, out in
          guard row.isOpen, row.number % 3 == 0 else { return false }
          out.append("please pay ")
          out.append(Int64(row.number))
          return true
        },
      ], laws: laws
    ) { model, row in model.vouchers[row] }
  }

  private static let laws: [Law] = [
    .matched(
      "receipt", "What is paid has a receipt.", where: "is_open = 0", in: "archive.receipts",
      on: ["voucher_id": "voucher_id"]),
    .balanced(
      "paid", "Receipts come to what is paid, account by account.",
      Law.Sum(of: "ledger.vouchers", "gross_eur", where: "is_open = 0", by: ["account_id"]),
      Law.Sum(of: "archive.receipts", "paid_eur", by: ["voucher_id.account_id"])),
  ]

  private static let receipts = Table<Ledger, Receipt>(
    "receipts", "A receipt.", count: { $0.receipts.count },
    columns: [
      .text("receipt_id", "Its number", .unique) { row, _, out in
        receipt.write(row.number, to: &out)
      },
      .text("voucher_id", "Of what", .unique, .references("ledger.vouchers")) { row, _, out in
        voucher.write(row.voucher.number, to: &out)
      },
      .money("paid_eur", "How much") { Money(cents: Int64($0.voucher.net + $0.voucher.tax)) },
      .text("details", "More of it", .json) { row, _, out in
        out.append("{\"days\":")
        out.append(Int64(row.number % 30))
        out.append("}")
      },
      .textList("tags", "Words") { row, _, list in
        for number in 0..<row.number % 3 {
          list.item {
            $0.append("tag-"); $0.append(Int64(number))
          }
        }
      },
    ]
  ) { model, row in model.receipts[row] }
}
