extension Column {
  /// The same column at another version of its law: of one that is drawn on its own, all values
  /// move, since it draws from another stream.
  public func version(_ version: Int) -> Column {
    var info = info
    info.version = version
    return Column(info: info, texts: texts, bind: bind)
  }
}
