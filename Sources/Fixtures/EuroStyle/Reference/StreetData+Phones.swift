extension StreetData {
  /// Telephone ranges that reach nobody: country, `landline` or `mobile`, and a pattern.
  ///
  /// A pattern is in international form, and each `#` stands for any digit from 0 to 9.
  ///
  /// - FR: ARCEP keeps these six blocks of 10,000 numbers for audiovisual works.
  /// - DE: the Bundesnetzagentur keeps the five landline blocks for media productions, and network
  ///   operators gave the two mobile blocks for the same purpose (notice 148/2021).
  /// - NL: no range kept for fiction was found. The landlines use the area codes 0119 and 0295,
  ///   which belong to no area, and the mobiles start with 069, which no mobile service uses.
  /// - BE: no range kept for fiction was found. The landlines use 018 and 088, which belong to no
  ///   zone, and the mobiles start with 044, while mobile services begin at 045.
  /// - LU: no range kept for fiction was found. The landlines start with 96 and 98, which are not
  ///   in use for fixed lines, and the mobiles with 631 and 641, which no operator has.
  ///
  /// The NL, BE and LU numbers have the right length, so a check of the shape accepts them, but a
  /// check against the numbering plan refuses them (and the FR mobiles as well): that they are not
  /// allotted is the point. They were chosen by the plan as libphonenumber 9.0.43 knows it, and a
  /// regulator may open a range later.
  static let phoneRanges = """
    NL|landline|+31 119 ### ###
    NL|landline|+31 295 ### ###
    NL|mobile|+31 6 90 ## ## ##
    NL|mobile|+31 6 99 ## ## ##
    BE|landline|+32 18 ## ## ##
    BE|landline|+32 88 ## ## ##
    BE|mobile|+32 440 ## ## ##
    BE|mobile|+32 441 ## ## ##
    DE|landline|+49 30 23125 ###
    DE|landline|+49 40 66969 ###
    DE|landline|+49 69 90009 ###
    DE|landline|+49 89 99998 ###
    DE|landline|+49 221 4710 ###
    DE|mobile|+49 171 39200 ##
    DE|mobile|+49 176 040690 ##
    FR|landline|+33 1 99 00 ## ##
    FR|landline|+33 2 61 91 ## ##
    FR|landline|+33 3 53 01 ## ##
    FR|landline|+33 4 65 71 ## ##
    FR|landline|+33 5 36 49 ## ##
    FR|mobile|+33 6 39 98 ## ##
    LU|landline|+352 96 ## ## ##
    LU|landline|+352 98 ## ## ##
    LU|mobile|+352 631 ### ###
    LU|mobile|+352 641 ### ###
    """
}
