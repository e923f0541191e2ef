extension EmailMarketing {
  static let path: TablePath = "eurostyle_webshop.email_marketing"

  static let laws: [Law] = rules + [life] + shares

  private static let previous = Law.before("email_event_id", "MAIL_")
  /// Mails of one campaign to one customer; mostly one.
  private static let mail = "joined(customer_id, campaign_id)"

  private static let rules: [Law] = [
    .holds("wanted", "Mails go to customers who want them.", "customer_id.marketing_opt_in"),
    .holds(
      "countries", "Mails go into the campaign's countries.",
      "contains(campaign_id.target_countries, country_code)"),
    .holds(
      "country", "A mail has the country of its customer.",
      "country_code = customer_id.country_code"),
    .holds(
      "campaign", "Mails go out and are read in the time of an e-mail campaign.",
      """
      campaign_id.channel = 'email' \
      and date(event_timestamp) between campaign_id.start_date and campaign_id.end_date
      """),
    .holds(
      "registered", "Mails go to customers who have registered.",
      "customer_id.registration_date <= event_timestamp"),
    .holds(
      "subject", "A subject is one of those for its kind of mail.",
      Law.choice(
        of: "email_type",
        MailType.labels.map { type in
          let subjects = entries(NoteData.emailSubjects).filter { $0[1] == type }.map { $0[2] }
          return (type, "(email_subject in \(Law.list(subjects)))")
        })),
    .holds(
      "template", "A layout has its number.",
      "email_template_id like 'TPL_000' and length(email_template_id) = 7"),
    .holds(
      "link", "Only a click follows a link, which names the campaign.",
      """
      (clicked_link_url is not null) = (event_type = 'clicked') \
      and ends_with(clicked_link_url, joined('?utm_campaign=', campaign_id))
      """),
    .matched(
      "link-target", "A link leads to a product's page.", where: "clicked_link_url is not null",
      in: Products.path,
      on: ["replaced(clicked_link_url, joined('?utm_campaign=', campaign_id), '')": "product_url"]),
    .holds(
      "read", "What a mail is read with is known once it is read.",
      """
      (device_type is not null) = (event_type in ('opened', 'clicked', 'unsubscribed')) \
      and (email_client is not null) = (device_type is not null)
      """),
    .holds(
      "click", "Only a click leads to an order.",
      "conversion_value_eur is null or event_type = 'clicked'"),
    .matched(
      "conversion", "That order is the customer's, with the campaign's code, and later.",
      where: "conversion_value_eur is not null", in: Orders.path,
      on: [
        "customer_id": "customer_id", "campaign_id": "campaign_code",
        "conversion_value_eur": "total_amount_eur",
      ], when: "event_timestamp <= other.order_datetime"),
  ]

  private static let life: Law = .matched(
    "life", "A mail is sent, then delivered or bounced, opened, and clicked or unsubscribed.",
    where: "event_type <> 'sent'", in: path,
    on: [
      "customer_id": "customer_id", "campaign_id": "campaign_id", previous.own: previous.other,
      "email_type": "email_type", "email_subject": "email_subject",
    ],
    when: """
      other.event_timestamp <= event_timestamp and other.event_type = case event_type \
      when 'delivered' then 'sent' when 'bounced' then 'sent' when 'opened' then 'delivered' \
      else 'opened' end
      """)

  private static let shares: [Law] = [
    .apportioned(
      "events", "Of a hundred mails 97 arrive, 40 are opened, 8 followed and 2 end a subscription.",
      of: "event_type",
      [
        ("'sent'", 100), ("'delivered'", 97), ("'opened'", 40), ("'clicked'", 8),
        ("'unsubscribed'", 2), ("'bounced'", 3),
      ], within: 60),
    .shares(
      "kinds", "How frequent each kind of mail is.", of: "email_type",
      [("'promotional'", 58), ("'newsletter'", 34), ("'transactional'", 8)], draw: mail),
    .share(
      "templates", "15 % of mails have no layout.", of: "email_template_id is not null",
      is: .percent(85), draw: mail),
    .shares(
      "devices", "Where mails are read.", of: "device_type", where: "device_type is not null",
      [("'desktop'", 2), ("'mobile'", 4), ("'tablet'", 1)], draw: mail),
    .shares(
      "clients", "What mails are read with.", of: "email_client",
      where: "email_client is not null",
      [("'gmail'", 2), ("'outlook'", 1), ("'apple_mail'", 2)], draw: mail),
  ]
}
