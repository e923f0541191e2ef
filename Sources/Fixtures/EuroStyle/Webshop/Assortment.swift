/// What the web shop sells on which day: ``Catalogue/product(on:online:_:)`` for the web alone, in
/// memory so small that it stays near while pages are drawn.
struct Assortment: Sendable {
  /// The days from 1970 on which a product is sold.
  private struct Span: Sendable {
    let first: UInt16
    let end: UInt16
  }

  private let spans: [Span]
  private let popularity: AliasTable
  private let evergreens: [Int]

  init(_ catalogue: Catalogue) {
    spans = catalogue.products.map { product in
      // What only shops sell is never sold here.
      guard product.isOnline else { return Span(first: .max, end: .max) }
      return Span(
        first: UInt16(product.launch.number),
        end: product.discontinued.map { UInt16($0.number) } ?? .max)
    }
    popularity = catalogue.popularity
    evergreens = catalogue.evergreens
  }

  /// A product that is on sale on a day, by popularity.
  @inline(__always)
  func product(on day: Day, _ draws: inout Draws) -> Int {
    for _ in 0..<6 {
      let index = popularity.pick(draws.next())
      let span = spans[index]
      if Int32(span.first) <= day.number && day.number < Int32(span.end) { return index }
    }
    return evergreens[draws.next(below: evergreens.count)]
  }
}
