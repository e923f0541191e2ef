#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A value as JSON text with its keys in order, so that the same value is the same text.
func jsonText(of value: some Encodable) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
  // Texts, integers and lists only: there is nothing that JSON could not hold.
  guard let json = try? encoder.encode(value) else { return "" }
  return String(decoding: json, as: UTF8.self) + "\n"
}
