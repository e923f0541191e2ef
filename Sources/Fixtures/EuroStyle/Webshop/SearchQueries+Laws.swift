extension SearchQueries {
  static let laws: [Law] =
    Law.ofVisit + [
      .inRange("clicked_product_id", on: "date(search_timestamp)"),
      .holds(
        "click", "A result that is followed is a product.",
        "(clicked_result_position is null) = (clicked_product_id is null)"),
      .holds(
        "position", "The first results are followed.", "clicked_result_position between 1 and 24"),
      .holds(
        "term", "What finds nothing is a word that means nothing here.",
        "no_results = (search_term in \(Law.list(entries(WebData.typos).map { $0[1] })))"),
      .holds("length", "A search has a word or some.", "length(search_term) between 2 and 60"),
      .holds(
        "filters", "Filters are set on results, two at most.",
        "items(filters_applied) between 0 and 2 and (results_count > 0 or items(filters_applied) = 0)"
      ),
      .shares(
        "filtered", "How many filters are set.", of: "items(filters_applied)",
        where: "results_count > 0", [("0", 3), ("1", 2), ("2", 1)]),
      .share("nothing", "Searches that find nothing.", of: "no_results", is: .percent(8)),
      .shares(
        "orders", "How results are sorted.", of: "sort_order",
        Law.weights(of: SortOrder.self, SearchBook.sortShares)),
      .shares(
        "refinements", "How often a search is put anew.", of: "search_refinements",
        [("0", 4), ("1", 2), ("2", 1), ("3", 1)]),
    ]
}
