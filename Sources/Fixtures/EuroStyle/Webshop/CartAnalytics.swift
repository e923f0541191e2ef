/// What became of a visitor's cart.
public struct AbandonmentRow: Sendable {
  let visit: Int
  let session: Session
  let stage: AbandonmentStage?
  let isMailed: Bool
  let isRecovered: Bool
}

/// Where a visitor left the cart.
public enum AbandonmentStage: Int, LabelledCell {
  /// The three stages.
  case cartPage, checkoutStart, paymentInfo

  /// An underscore.
  public static var separator: String { "_" }
}

/// What became of visitors' carts: a row for each visit with a change of the cart.
///
/// Two rows of `tiny` at seed 42, cut:
/// `SESS_00000005|NULL|payment_info|0|0|2024-02-08 12:00:26`
/// `SESS_00000011|CUST_EU_000047|checkout_start|0|0|2024-03-09 21:02:07`
public enum CartAnalytics {
  /// The declaration.
  public static let table = Table<EuroStyle, AbandonmentRow>(
    path.table, "What became of the cart of a visit; a row for each visit that has one.",
    count: { $0.cartSessions.count },
    columns: [
      .session { $0.visit },
      .customer { $0.session.customer },
      .choiceOrNull("abandonment_stage", "Where the cart was left; NULL when it was bought") {
        $0.stage
      },
      .bool("recovery_email_sent", "Whether a mail reminded of it") { $0.isMailed },
      .bool(
        "recovered_via_email", "Whether the mail brought the customer back",
        .holds("recovered_via_email <= recovery_email_sent")
      ) { $0.isRecovered },
      .dateTime("created_at", "When the row was made: at the end of the visit") { $0.session.end },
    ], laws: laws
  ) { model, range, rows in
    model.cartSessions.forEachSession(range, in: model.visits.sessions) { visit, session in
      var draws = model.abandonments.draws(visit)
      let isLeft = session.order == nil
      let stage = AbandonmentStage.allCases[[0, 0, 0, 1, 1, 2][draws.next(below: 6)]]
      let isMailed = isLeft && session.customer != nil && draws.happens(.percent(60))
      rows.append(
        AbandonmentRow(
          visit: visit, session: session, stage: isLeft ? stage : nil, isMailed: isMailed,
          isRecovered: isMailed && draws.happens(.percent(9))))
    }
  }
}
