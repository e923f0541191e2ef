/// A step in the life of a mail.
public struct MailRow: Sendable {
  let row: Int
  /// The mail that it belongs to.
  let mail: Mail
  /// What happened.
  public let event: MailEvent
  let at: Instant
}

/// A mail of a campaign to a customer.
struct Mail: Sendable {
  let campaign: Int
  let customer: Int
  let country: Country
  let language: Language
  let type: MailType
  let course: MailCourse
  let sent: Instant
  let opened: Instant
  let clicked: Instant
  let device: DeviceType
  let client: MailClient
  let value: Money?
  let bits: UInt64
}

/// What happens to a mail.
public enum MailEvent: Int, LabelledCell {
  /// The steps of its life.
  case sent, delivered, opened, clicked, unsubscribed, bounced
}

/// How far a mail comes.
enum MailCourse: Sendable {
  case bounced, delivered, opened, clicked, unsubscribed

  var events: [MailEvent] {
    switch self {
    case .bounced: [.sent, .bounced]
    case .delivered: [.sent, .delivered]
    case .opened: [.sent, .delivered, .opened]
    case .clicked: [.sent, .delivered, .opened, .clicked]
    case .unsubscribed: [.sent, .delivered, .opened, .unsubscribed]
    }
  }
}

/// What kind of mail it is.
public enum MailType: Int, LabelledCell {
  /// The three kinds.
  case newsletter, promotional, transactional
}

/// What a mail is read with.
public enum MailClient: Int, LabelledCell {
  /// The three that most use.
  case gmail, outlook, appleMail

  /// An underscore.
  public static var separator: String { "_" }
}

/// The life of the mails of campaigns.
///
/// Two rows of `tiny` at seed 42, cut:
/// `MAIL_00000001|CUST_EU_000060|LU|CAMP_2024_SPRING_001|newsletter|Frische Ideen für deinen K…`
/// `MAIL_00000002|CUST_EU_000060|LU|CAMP_2024_SPRING_001|newsletter|Frische Ideen für deinen K…`
public enum EmailMarketing {
  /// The declaration.
  public static let table = Table<EuroStyle, MailRow>(
    path.table, "A step in the life of a mail to a customer who wants marketing.",
    count: { $0.mails.events },
    columns: [
      .key(
        "email_event_id", "Number of the step", .like("MAIL_00000001"), from: { $0.webKeys.mail }
      ) { $0.row },
      .reference("customer_id", to: Customers.path, "To whom", from: { $0.keys.customer }) {
        $0.mail.customer
      },
      .choice("country_code", "Country of the customer") { $0.mail.country },
      .pooled(
        "campaign_id", "For which campaign", .references(Campaigns.path),
        from: { $0.keys.campaigns }
      ) { $0.mail.campaign },
      .choice("email_type", "What kind of mail it is") { $0.mail.type },
      .pooled(
        "email_subject", "Its subject, in the customer's language",
        from: { _ in MailVocabulary.shared.texts }
      ) { $0.subject },
      .choice("event_type", "What happened") { $0.event },
      .dateTime("event_timestamp", "When") { $0.at },
      .pooledOrNull(
        "email_template_id", "The layout; NULL for mails without one",
        from: { _ in MailVocabulary.shared.templates }
      ) { $0.template },
      .textOrNull("clicked_link_url", "The link that was followed; NULL otherwise") {
        row, model, out in
        guard row.event == .clicked else { return false }
        let product = Int(row.mail.bits >> 8) % model.catalogue.products.count
        out.append(model.texts.addresses, product)
        out.append("?utm_campaign=")
        out.append(model.keys.campaigns, row.mail.campaign)
        return true
      },
      .choiceOrNull("device_type", "Where it was read; NULL before it was") {
        $0.isRead ? $0.mail.device : nil
      },
      .choiceOrNull("email_client", "What it was read with; NULL before it was") {
        $0.isRead ? $0.mail.client : nil
      },
      .moneyOrNull(
        "conversion_value_eur", "The order that followed the click, with VAT; NULL without one",
        .from("total_amount_eur of an order of that customer with that campaign's code")
      ) { $0.event == .clicked ? $0.mail.value : nil },
      .dateTime("created_at", "When the row was made", .equals("event_timestamp")) { $0.at },
    ], laws: laws
  ) { model, range, rows in
    var row = range.lowerBound
    var (number, step) = model.mails.mail(ofEvent: row)
    while row < range.upperBound {
      let mail = model.mails.mail(number, model)
      let events = mail.course.events
      for index in step..<events.count where row < range.upperBound {
        rows.append(MailRow(row: row, mail: mail, event: events[index], at: mail.instant(index)))
        row += 1
      }
      number += 1
      step = 0
    }
  }
}

extension MailRow {
  /// One subject a campaign and kind of mail.
  var subject: Int {
    let choices = MailVocabulary.shared.subjects(mail.language, mail.type)
    return choices[mail.campaign % choices.count]
  }

  var template: Int? {
    mail.bits % 100 < 15 ? nil : mail.campaign % MailVocabulary.shared.templates.count
  }

  var isRead: Bool { event == .opened || event == .clicked || event == .unsubscribed }
}

extension Mail {
  func instant(_ step: Int) -> Instant {
    switch step {
    case 0: sent
    case 1: sent + 4 + Int((bits >> 16) % 50)
    case 2: opened
    default: clicked
    }
  }
}

/// The subjects of mails, parsed once.
struct MailVocabulary: Sendable {
  let texts: TextPool
  /// The numbers of the layouts.
  let templates = TextPool((1...24).map { $0 < 10 ? "TPL_00\($0)" : "TPL_0\($0)" })
  private let places: [[Int]]

  static let shared = MailVocabulary()

  private init() {
    let lines = entries(NoteData.emailSubjects)
    texts = TextPool(lines.map { $0[2] })
    places = Language.labels.flatMap { language in
      MailType.labels.map { type in
        lines.indices.filter { lines[$0][0] == language && lines[$0][1] == type }
      }
    }
  }

  func subjects(_ language: Language, _ type: MailType) -> [Int] {
    places[Int(language.rawValue) * MailType.allCases.count + Int(type.rawValue)]
  }
}
