extension EuroStyle {
  /// EuroStyle Fashion, ready to be made.
  public static let dataset = Dataset(
    "eurostyle", "A European fashion retailer with shops and a web shop in five countries.",
    version: 4, model: { EuroStyle(seed: $0, scale: $1, workers: $2) }
  ) {
    Database(
      "eurostyle_operational", system: "operational", "The ERP, master of every order."
    ) {
      EuropeanGeography.table
      FashionCalendar.table
      Stores.table
      Products.table
      Customers.table
      Campaigns.table
      Orders.table
      OrderLines.table
      Inventory.table
    }
    Database("eurostyle_webshop", system: "webshop", "What visitors do on the web.") {
      WebSessions.table
      PageViews.table
      CartActivities.table
      SearchQueries.table
      ProductReviews.table
      WishlistItems.table
      WebAnalyticsEvents.table
      EmailMarketing.table
      ProductRecommendations.table
      CartAnalytics.table
      MarketingCampaigns.table
      AbTestResults.table
    }
    Database(
      "eurostyle_finance", system: "finance", "The books of the holding and its companies."
    ) {
      LegalEntities.table
      EntityRelationships.table
      Currencies.table
      ChartOfAccounts.table
      EntityAccounts.table
      ReportingPeriods.table
      CostCenters.table
      ExchangeRates.table
      GlJournalHeaders.table
      GlJournalLines.table
      BudgetVersions.table
      BudgetData.table
      FixedAssets.table
      DepreciationSchedule.table
    }
    Database("eurostyle_hr", system: "hr", "The people of the company.") {
      Departments.table
      JobPositions.table
      Employees.table
      EmploymentContracts.table
      CompensationHistory.table
      LeaveRequests.table
      LeaveBalances.table
      PerformanceCycles.table
      PerformanceReviews.table
      TrainingPrograms.table
      EmployeeTraining.table
      EmployeeSurveys.table
      SurveyResponses.table
    }
    Database("eurostyle_pos", system: "pos", "The tills of the shops and who works at them.") {
      Promotions.table
      EmployeeAssignments.table
      EmployeeShifts.table
      Transactions.table
      TransactionItems.table
      Payments.table
      Discounts.table
      StoreDailySummaries.table
    }
  }
}
