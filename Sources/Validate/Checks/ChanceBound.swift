/// How far counts and means may be off by chance.
///
/// Bernstein's inequality and its empirical form (Maurer and Pontil, "Empirical Bernstein bounds and
/// sample variance penalization", 2009): bounds that hold for any number of rows and any
/// distribution, unlike those of a normal curve, which small tables are not.
struct ChanceBound {
  /// Minus the natural logarithm of half the chance that a sound value is out of bounds, or more.
  private let logarithm: Double

  /// The chance that any check of a run fails though nothing is wrong, in a sense of one in so many.
  static let runs = 200

  /// A bound for each of so many values of one run, all of which hold at once but in one run of
  /// ``runs``.
  init(values: Int) {
    // ln x from above, without a library whose last digit differs from machine to machine: on each
    // octave, log2 lies at most 0.0861 above its chord.
    let ratio = 2.0 * Double(max(1, values)) * Double(ChanceBound.runs)
    let octaves = Double(ratio.exponent) + (ratio.significand - 1) + 0.0861
    logarithm = octaves * 0.693_147_181
  }

  /// By how much the number of rows with a property may differ from what is expected.
  /// - Parameters:
  ///   - squares: the sum of the squares of how many are of one draw, which move together; `rows`
  ///     when each is its own.
  ///   - largest: how many are of the largest draw.
  ///   - share: how likely the property is.
  /// - Returns: a number of rows.
  func deviation(squares: Double, largest: Double, share: Double) -> Double {
    let variance = squares * share * (1 - share)
    let linear = logarithm * largest / 3
    return linear + (linear * linear + 2 * logarithm * variance).squareRoot()
  }

  /// By how much a mean may differ from what is expected.
  /// - Parameters:
  ///   - count: how many values there are.
  ///   - variance: their variance.
  ///   - span: the greatest value less the least.
  /// - Returns: a difference of means.
  func deviation(ofMean count: Double, variance: Double, span: Double) -> Double {
    guard count > 1 else { return span }
    return (2 * variance * logarithm / count).squareRoot()
      + 7 * span * logarithm / (3 * (count - 1))
  }
}
