/// A customer with what follows from the orders.
public struct Customer: Sendable {
  /// Who it is.
  public let facts: CustomerFacts
  /// How many orders there are, whatever became of them.
  public let orders: Int
  /// What these orders came to.
  public let spent: Money
  let lastOrder: Day
}

/// Customers, everyone who has bought something during the books.
///
/// Two rows of `tiny` at seed 42, cut:
/// `CUST_EU_000001|aurelie.declercq.2@inbox.example|Aurélie|De Clercq|+32 441 37 24 11|1991-09…`
/// `CUST_EU_000002|bernard.vidal.285@webmail.example|Bernard|Vidal|+33 6 39 98 43 25|1991-07-0…`
public enum Customers {
  static let path: TablePath = "eurostyle_operational.customers"

  /// The declaration.
  public static let table = Table<EuroStyle, Customer>(
    path.table, "Somebody who has bought something during the two years of the books.",
    count: { $0.orders.customers.count },
    columns: [
      .key(
        "customer_id", "Number of the customer", .like("CUST_EU_000001"),
        from: { $0.keys.customer }
      ) { $0.facts.row },
      .text("email", "Address, in a domain that cannot exist", .unique) { customer, model, out in
        out.append(mailOf: customer.facts, model)
      },
      .pooled(
        "first_name", "First name, by gender and country", from: { $0.names.firstNames }
      ) { $0.facts.name.first },
      .pooled("last_name", "Surname, by country", from: { $0.names.surnames }) {
        $0.facts.name.last
      },
      .text("phone", "Telephone, in a range that reaches nobody; empty for 8 %") {
        customer, model, out in
        out.append(phoneOf: customer.facts, model)
      },
      .date(
        "date_of_birth", "Birthday: adults up to 80",
        .range(Int64(Day(1944, 1, 1).number)...Int64(Day(2005, 12, 31).number))
      ) { $0.facts.birth },
      .choice("gender", "Female, male or other") { $0.facts.gender },
      .choice("language_preference", "What the customer is written to in") { $0.facts.language },
      .text("street_address", "Street and house number, as the country writes them") {
        customer, model, out in
        let facts = customer.facts
        out.append(
          street: facts.street, number: facts.houseNumber,
          language: model.geography.cities[facts.city].streetLanguage, in: model.geography)
      },
      .pooled("city", "City", from: { $0.geography.names }) { $0.facts.city },
      .text("postal_code", "A postcode of the city, in the country's form") {
        customer, _, out in
        let facts = customer.facts
        out.append(postcode: facts.postcode, of: facts.country, letters: facts.letters)
      },
      .choice("country_code", "Country, of the company that the customer buys from") {
        $0.facts.country
      },
      .pooled("region", "Province, state or region", from: { $0.geography.regions }) {
        $0.facts.city
      },
      .dateTime(
        "registration_date", "When the customer registered: before the first order",
        .holds("date(registration_date) <= last_order_date")
      ) { $0.facts.registered },
      .choice("registration_channel", "How") { $0.facts.channel },
      .choice("customer_status", "Whether the account is in use") { $0.facts.status },
      .bool("marketing_opt_in", "Wants marketing", .probability(.percent(42))) {
        $0.facts.optsIn
      },
      .bool("newsletter_subscription", "Has the newsletter", .probability(.percent(28))) {
        $0.facts.newsletter
      },
      .bool("sms_opt_in", "Wants text messages", .probability(.percent(18))) { $0.facts.sms },
      .integer(
        "total_orders", .uint32, "Orders placed, whatever became of them",
        .total(.count, of: Orders.path, by: "customer_id")
      ) { $0.orders },
      .money(
        "total_spent", "What these orders came to, with VAT",
        .total(.sum("total_amount_eur"), of: Orders.path, by: "customer_id")
      ) { $0.spent },
      .money(
        "average_order_value", "Mean of these orders, rounded half up",
        .equals("rounded(total_spent, total_orders)")
      ) { $0.average },
      .date(
        "last_order_date", "Day of the latest order",
        .total(.max("order_date"), of: Orders.path, by: "customer_id"), .inBooks
      ) { $0.lastOrder },
      .bool("loyalty_member", "Collects points", .probability(.percent(35))) {
        $0.facts.isMember
      },
      .integer(
        "loyalty_points", .uint32, "A point a euro spent, for members",
        .equals("case when loyalty_member then quotient(total_spent, 1.00) else 0 end")
      ) { $0.facts.isMember ? $0.spent.cents / 100 : 0 },
      .choice(
        "loyalty_tier", "By total spent: Silver from 150, Gold from 400, Platinum from 1,000"
      ) { LoyaltyTier(spent: $0.spent) },
      .dateTime("created_at", "When the row was made", .equals("registration_date")) {
        $0.facts.registered
      },
      .dateTime("updated_at", "The end of the day of the latest order") {
        $0.lastOrder.start + 86_399
      },
    ], laws: laws
  ) { model, range, customers in
    let sums = model.orderSums
    for row in range {
      let buyer = sums.buyers[row]
      customers.append(
        Customer(
          facts: model.customers.customer(row, firstBought: buyer.first),
          orders: Int(buyer.orders), spent: Money(cents: buyer.spent),
          lastOrder: RetailCalendar.firstDay + Int(buyer.lastDay)))
    }
  }
}

extension Customer {
  /// Half a cent is rounded up.
  var average: Money {
    let count = Int64(orders)
    return Money(cents: (2 * spent.cents + count) / (2 * count))
  }
}

extension CustomerBook {
  static let mailHosts = TextPool(mailDomains)
}

extension TextBuffer {
  /// Appends the address that mails to a customer go to.
  mutating func append(mailOf customer: CustomerFacts, _ model: EuroStyle) {
    append(model.names.plainFirstNames, customer.name.first)
    append(UInt8(ascii: "."))
    append(model.names.plainSurnames, customer.name.last)
    append(UInt8(ascii: "."))
    append(Int64(customer.mailNumber + 1))
    append(UInt8(ascii: "@"))
    append(CustomerBook.mailHosts, customer.mailDomain)
  }

  /// Appends a customer's telephone, if there is one.
  mutating func append(phoneOf customer: CustomerFacts, _ model: EuroStyle) {
    guard let pattern = customer.phone else { return }
    append(
      phone: model.geography.phones[Int(customer.country.rawValue)][pattern],
      digits: customer.phoneDigits)
  }
}
