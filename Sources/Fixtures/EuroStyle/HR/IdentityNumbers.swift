/// Numbers of people that have the shape of their country's and fail its check digits, so that none
/// can be a person's.
///
/// - NL: the BSN, which is the tax number too, fails the eleven test.
/// - DE: the pension insurance number fails its check digit, and the tax number the one of ISO 7064
///   MOD 11,10.
/// - FR: the key of the NIR is not 97 less the remainder, and the last three digits of the tax
///   number are not the remainder by 511.
/// - BE: the national number, which is the tax number too, fails its 97, in either century.
/// - LU: the matricule, which is the tax number too, fails Luhn and Verhoeff.
/// - The last digit of a passport's number is not that of ICAO 9303.
struct IdentityNumbers {
  let country: Country
  let birth: Day
  let isWoman: Bool
  /// 64 bits of the person's.
  let bits: UInt64

  /// The number of the social insurance.
  var social: [UInt8] {
    switch country {
    case .be: belgian
    case .de: germanPension
    case .fr: french
    case .lu: luxembourgish
    case .nl: dutch
    }
  }

  /// The number of the tax office.
  var tax: [UInt8] {
    switch country {
    case .be: belgian
    case .de: germanTax
    case .fr: frenchTax
    case .lu: luxembourgish
    case .nl: dutch
    }
  }

  /// The number of a passport and the check digit of its machine-readable line.
  var passport: [UInt8] {
    let letters = Array("CFGHJKLMNPRTVWXYZ".utf8)
    var draws = Draws(origin: mix(bits ^ 3))
    func letter() -> UInt8 { letters[draws.next(below: letters.count)] }
    let number =
      switch country {
      case .be: [letter(), letter()] + digits(draws.next(below: 1_000_000), 6)
      case .de: [letter()] + digits(draws.next(below: 100_000_000), 8)
      case .fr:
        digits(10 + draws.next(below: 15), 2) + [letter(), letter()]
          + digits(draws.next(below: 100_000), 5)
      case .lu: [letter()] + digits(draws.next(below: 10_000_000), 7)
      case .nl: [letter(), letter()] + digits(draws.next(below: 10_000_000), 7)
      }
    return number + digits((CheckDigits.passport(number) + 1 + draws.next(below: 9)) % 10, 1)
  }

  private var dutch: [UInt8] {
    let number = 100_000_00 + bounded(mix(bits ^ 1), 900_000_00)
    let body = digits(number, 8)
    // Eleven has no check digit for one number in eleven: any is wrong then.
    return body + digits((CheckDigits.eleven(body) + 1) % 10, 1)
  }

  private var germanPension: [UInt8] {
    let (year, month, day) = birth.civil
    let letter = UInt8(ascii: "A") + UInt8(bounded(bits, 26))
    let series = (isWoman ? 50 : 0) + bounded(mix(bits ^ 1), 50)
    let body =
      digits(10 + bounded(mix(bits ^ 2), 20), 2) + digits(day, 2) + digits(month, 2)
      + digits(year % 100, 2) + [letter] + digits(series, 2)
    return body + digits((CheckDigits.germanPension(body) + 1 + bounded(bits, 9)) % 10, 1)
  }

  private var germanTax: [UInt8] {
    // One of the first ten digits occurs twice and one is missing.
    let shuffle = Permutation(of: 10, key: mix(bits ^ 4))
    var body = (0..<10).map { UInt8(48 + shuffle($0)) }
    if body[0] == 48 { body.swapAt(0, 1) }
    body[9] = body[bounded(mix(bits ^ 5), 9)]
    return body + digits((CheckDigits.elevenTen(body) + 1 + bounded(bits, 9)) % 10, 1)
  }

  private var french: [UInt8] {
    let (year, month, _) = birth.civil
    var draws = Draws(origin: mix(bits ^ 6))
    let body =
      digits(isWoman ? 2 : 1, 1) + digits(year % 100, 2) + digits(month, 2)
      + digits(21 + draws.next(below: 75), 2) + digits(1 + draws.next(below: 500), 3)
      + digits(1 + draws.next(below: 999), 3)
    let key = 97 - CheckDigits.remainder(body, 97)
    return body + digits((key + draws.next(below: 96)) % 97 + 1, 2)
  }

  private var frenchTax: [UInt8] {
    let body = digits(bounded(mix(bits ^ 7), 4), 1) + digits(bounded(bits, 1_000_000_000), 9)
    return body + digits((CheckDigits.remainder(body, 511) + 1 + bounded(bits, 510)) % 511, 3)
  }

  private var belgian: [UInt8] {
    let (year, month, day) = birth.civil
    // The serial number is odd for men.
    let serial = 2 + 2 * bounded(mix(bits ^ 8), 490) - (isWoman ? 0 : 1)
    let body = digits(year % 100, 2) + digits(month, 2) + digits(day, 2) + digits(serial, 3)
    let keys = [body, [UInt8(ascii: "2")] + body].map { 97 - CheckDigits.remainder($0, 97) }
    var key = 1 + bounded(bits, 97)
    while keys.contains(key) { key = key % 97 + 1 }
    return body + digits(key, 2)
  }

  private var luxembourgish: [UInt8] {
    let (year, month, day) = birth.civil
    let body =
      digits(year, 4) + digits(month, 2) + digits(day, 2) + digits(bounded(mix(bits ^ 9), 1000), 3)
    return body + digits((CheckDigits.luhn(body) + 1 + bounded(bits, 9)) % 10, 1)
      + digits((CheckDigits.verhoeff(body) + 1 + bounded(mix(bits), 9)) % 10, 1)
  }

  private func digits(_ number: Int, _ width: Int) -> [UInt8] {
    var rest = number
    var digits = [UInt8](repeating: 48, count: width)
    for place in digits.indices.reversed() {
      digits[place] += UInt8(rest % 10)
      rest /= 10
    }
    return digits
  }
}

/// The check digits of numbers that are given in ASCII.
enum CheckDigits {
  /// Of the Dutch eleven test; 10 where there is none.
  static func eleven(_ body: [UInt8]) -> Int {
    body.enumerated().reduce(0) { $0 + (9 - $1.offset) * digit($1.element) } % 11
  }

  /// Of ISO 7064 MOD 11,10.
  static func elevenTen(_ body: [UInt8]) -> Int {
    var product = 10
    for byte in body {
      let sum = (digit(byte) + product) % 10
      product = (sum == 0 ? 10 : sum) * 2 % 11
    }
    return (11 - product) % 10
  }

  /// Of the German pension insurance: the letter counts as two digits.
  static func germanPension(_ body: [UInt8]) -> Int {
    let weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]
    let digits = body.flatMap { byte in
      byte < 65 ? [digit(byte)] : [(Int(byte) - 64) / 10, (Int(byte) - 64) % 10]
    }
    return zip(weights, digits).reduce(0) { sum, pair in
      let product = pair.0 * pair.1
      return sum + product / 10 + product % 10
    } % 10
  }

  /// What is left of a number of digits.
  static func remainder(_ body: [UInt8], _ divisor: Int) -> Int {
    body.reduce(0) { ($0 * 10 + digit($1)) % divisor }
  }

  /// Of Luhn's method.
  static func luhn(_ body: [UInt8]) -> Int {
    let sum = body.reversed().enumerated().reduce(0) { sum, place in
      let digit = digit(place.element)
      return sum + (place.offset % 2 == 0 ? digit * 2 / 10 + digit * 2 % 10 : digit)
    }
    return (10 - sum % 10) % 10
  }

  /// Of Verhoeff's method.
  static func verhoeff(_ body: [UInt8]) -> Int {
    let permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]
    let inverse = [0, 4, 3, 2, 1, 5, 6, 7, 8, 9]
    var check = 0
    for (place, byte) in body.reversed().enumerated() {
      var digit = digit(byte)
      for _ in 0..<(place + 1) % 8 { digit = permutation[digit] }
      check = turned(check, by: digit)
    }
    return inverse[check]
  }

  /// The dihedral group of a pentagon.
  private static func turned(_ one: Int, by other: Int) -> Int {
    switch (one < 5, other < 5) {
    case (true, true): (one + other) % 5
    case (true, false): (one + other) % 5 + 5
    case (false, true): (one - other) % 5 + 5
    case (false, false): (one - other + 5) % 5
    }
  }

  /// Of the machine-readable line of a passport: letters count from 10.
  static func passport(_ number: [UInt8]) -> Int {
    number.enumerated().reduce(0) { sum, place in
      let value = place.element < 65 ? digit(place.element) : Int(place.element) - 55
      return sum + value * [7, 3, 1][place.offset % 3]
    } % 10
  }

  private static func digit(_ byte: UInt8) -> Int { Int(byte) - 48 }
}
