/// An amount in cents.
public struct Money: Hashable, Comparable, Sendable {
  /// The amount in cents.
  public var cents: Int64

  /// An amount of so many cents.
  @inlinable public init(cents: Int64) { self.cents = cents }

  /// Nothing.
  @inlinable public static var zero: Money { Money(cents: 0) }

  /// A percentage of the amount, rounded half up to the cent (half away from zero when negative).
  @inlinable public func percent(_ percent: Int64) -> Money { perTenThousand(percent * 100) }

  /// Hundredths of a percent of the amount, rounded half up to the cent (half away from zero when
  /// negative).
  @inlinable public func perTenThousand(_ parts: Int64) -> Money {
    let product = cents * parts
    return Money(cents: (product + (product < 0 ? -5000 : 5000)) / 10_000)
  }

  /// The sum of two amounts.
  @inlinable public static func + (one: Money, other: Money) -> Money {
    Money(cents: one.cents + other.cents)
  }
  /// The difference of two amounts.
  @inlinable public static func - (one: Money, other: Money) -> Money {
    Money(cents: one.cents - other.cents)
  }
  /// What so many pieces cost.
  @inlinable public static func * (count: Int, price: Money) -> Money {
    Money(cents: Int64(count) * price.cents)
  }
  /// Adds an amount.
  @inlinable public static func += (sum: inout Money, amount: Money) { sum.cents += amount.cents }
  /// Whether one amount is below another.
  @inlinable public static func < (one: Money, other: Money) -> Bool { one.cents < other.cents }
}
