import Testing

@testable import Fixtures

/// Numbers of people look right and can be nobody's.
@Suite struct IdentityNumbersTests {
  /// Numbers that their countries publish as examples, and the check digits in them.
  @Test func checkDigitsAreThoseOfTheCountries() {
    #expect(CheckDigits.eleven(Array("11122233".utf8)) == 3)
    #expect(CheckDigits.elevenTen(Array("8609574271".utf8)) == 9)
    #expect(CheckDigits.germanPension(Array("15070649C10".utf8)) == 3)
    #expect(97 - CheckDigits.remainder(Array("2550814168025".utf8), 97) == 38)
    #expect(CheckDigits.remainder(Array("3023217600".utf8), 511) == 53)
    #expect(97 - CheckDigits.remainder(Array("850730033".utf8), 97) == 28)
    #expect(CheckDigits.luhn(Array("7992739871".utf8)) == 3)
    #expect(CheckDigits.verhoeff(Array("236".utf8)) == 3)
    #expect(CheckDigits.passport(Array("L898902C3".utf8)) == 6)
  }

  @Test(arguments: Country.allCases)
  func noneIsAPersons(country: Country) {
    for row in 0..<2000 {
      let bits = mix(UInt64(row))
      let numbers = IdentityNumbers(
        country: country, birth: Day(1958, 1, 1) + bounded(bits, 16_800), isWoman: row % 2 == 0,
        bits: bits)
      #expect(!isValid(social: numbers.social, in: country), "\(text(numbers.social))")
      #expect(!isValid(tax: numbers.tax, in: country), "\(text(numbers.tax))")
      let passport = numbers.passport
      #expect(digit(passport.last) != CheckDigits.passport(passport.dropLast()))
    }
  }

  private func isValid(social number: [UInt8], in country: Country) -> Bool {
    switch country {
    case .be, .lu, .nl: isValid(tax: number, in: country)
    case .de: digit(number.last) == CheckDigits.germanPension(number.dropLast())
    case .fr:
      value(number.suffix(2)) == 97 - CheckDigits.remainder(number.dropLast(2), 97)
    }
  }

  private func isValid(tax number: [UInt8], in country: Country) -> Bool {
    switch country {
    case .be:
      [[], [UInt8(ascii: "2")]].contains { century in
        value(number.suffix(2)) == 97 - CheckDigits.remainder(century + number.dropLast(2), 97)
      }
    case .de: digit(number.last) == CheckDigits.elevenTen(number.dropLast())
    case .fr: value(number.suffix(3)) == CheckDigits.remainder(number.dropLast(3), 511)
    case .lu:
      digit(number.dropLast().last) == CheckDigits.luhn(number.dropLast(2))
        || digit(number.last) == CheckDigits.verhoeff(number.dropLast(2))
    case .nl: digit(number.last) == CheckDigits.eleven(number.dropLast())
    }
  }

  private func digit(_ byte: UInt8?) -> Int { Int(byte ?? 0) - 48 }

  private func value(_ digits: ArraySlice<UInt8>) -> Int { Int(text(Array(digits))) ?? -1 }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
