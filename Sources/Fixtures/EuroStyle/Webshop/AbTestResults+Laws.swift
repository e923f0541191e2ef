extension AbTestResults {
  static let laws: [Law] =
    Law.ofVisit + [
      .holds(
        "test", "A test runs on its days and wants what it is for.",
        Law.choice(
          of: "test_name",
          entries(WebData.abTests).map { test in
            (
              String(test[0]),
              """
              (conversion_goal = '\(test[1])' and date(session_id.session_start) \
              between '\(test[2])' and '\(test[3])')
              """
            )
          })),
      .holds(
        "assigned", "A variant is chosen as the visit starts.",
        "seconds(session_id.session_start, assignment_timestamp) between 0 and 2"),
      .holds(
        "in-visit", "A visitor converts within the visit.",
        "conversion_timestamp <= session_id.session_end"),
      .holds(
        "purchase", "A test for purchases counts the visits that end in one.",
        "conversion_goal <> 'purchase' or converted = session_id.conversion_session"),
      .holds(
        "engaged", "Who leaves after one page is not engaged.",
        "conversion_goal <> 'engagement' or not converted or not session_id.bounce_session"),
      .holds(
        "value", "A purchase has a value.",
        "(conversion_value_eur is not null) = (converted and conversion_goal = 'purchase')"),
      .matched(
        "worth", "The value is that of the visit's order.",
        where: "conversion_value_eur is not null", in: WebAnalyticsEvents.path,
        on: ["session_id": "session_id", "conversion_value_eur": "event_value"]),
      .share(
        "signups", "Visitors who sign up when a test wants that.", of: "converted",
        where: "conversion_goal = 'signup'", is: .percent(4)),
      .share(
        "engagement", "Visitors who stay and are engaged when a test wants that.", of: "converted",
        where: "conversion_goal = 'engagement' and not session_id.bounce_session",
        is: .percent(38)),
    ]
}
