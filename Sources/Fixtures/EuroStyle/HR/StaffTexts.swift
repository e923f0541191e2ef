/// What people write in the HR system.
enum StaffTexts {
  /// Why holidays are refused.
  static let rejections = [
    "Too many colleagues are away in this period", "Sales period: no holidays in the shop",
    "Stocktaking week", "The request came too late for the rota",
  ]

  /// What people say of their holidays.
  static let leaveComments = [
    "School holidays", "Family visit", "Trip was booked last year", "Moving house",
  ]
}
