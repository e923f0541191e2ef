extension Array {
  /// The first place of an element that a condition holds of, where it holds of all after it.
  func partitioningIndex(_ condition: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Array where Element: FixedWidthInteger {
  /// Which of those whose rows follow one another has a row, when the elements are where the rows of
  /// each start, and last how many there are: of several that start alike, the one that has rows.
  func owner(of row: Int) -> Int { partitioningIndex { $0 > row } - 1 }
}
