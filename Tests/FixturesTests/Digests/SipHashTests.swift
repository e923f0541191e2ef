import Testing

@testable import Fixtures

@Suite struct SipHashTests {
  @Test func hashesTheDesignsVector() {
    let hash = SipHash.hash(Array("abc".utf8))
    #expect(hash == .init(low: 7_812_503_844_370_625_718, high: 6_026_680_847_827_294_824))
  }

  @Test(arguments: zip(0..., SipHashTests.lanes).map { ($0, $1.low, $1.high) })
  func hashesBytesFromZeroUpwards(length: Int, low: UInt64, high: UInt64) {
    let bytes = (0..<length).map { UInt8($0) }
    #expect(SipHash.hash(bytes) == .init(low: low, high: high))
  }

  @Test func hashesMemoryAtAnyAddressAlike() {
    let bytes = (0..<64).map { UInt8($0) }
    let reference = SipHash.hash(Array(bytes[3..<40]))
    for shift in 0..<8 {
      let shifted = [UInt8](repeating: 0xaa, count: shift) + bytes
      let hash = unsafe shifted.withUnsafeBytes { memory in
        unsafe SipHash.hash(UnsafeRawBufferPointer(rebasing: memory[shift + 3..<shift + 40]))
      }
      #expect(hash == reference, "shifted by \(shift)")
    }
  }

  @Test func takesTheLengthIntoTheHash() {
    // Runs of zeros differ in nothing but their lengths.
    let hashes = Set((0..<300).map { SipHash.hash([UInt8](repeating: 0, count: $0)) })
    #expect(hashes.count == 300)
  }

  @Test func hashesTwoSideBySideAsEachAlone() {
    let bytes = (0..<64).map { UInt8($0) }
    for one in 0..<64 {
      for other in 0..<64 {
        let (first, second) = unsafe bytes.withUnsafeBytes { memory in
          unsafe SipHash.hash(
            UnsafeRawBufferPointer(rebasing: memory[..<one]),
            UnsafeRawBufferPointer(rebasing: memory[..<other]))
        }
        #expect((first.low, first.high) == Self.lanes[one])
        #expect((second.low, second.high) == Self.lanes[other])
      }
    }
  }

  @Test func plainIsTheExclusiveOrOfTheLanes() {
    #expect(SipHash.Lanes(low: 0b1100, high: 0b1010).plain == 0b0110)
    #expect(SipHash.hash([]).plain == 0x1e92_4b9d_7377_00d7)
  }

  /// The two lanes for the bytes 0, 1, 2, …, n − 1, by an implementation in another language.
  static let lanes: [(low: UInt64, high: UInt64)] = [
    (0xe983_a656_dbc1_b532, 0xf711_edcb_a8b6_b5e5),
    (0xb666_74a8_90b4_162b, 0x3d3c_7f02_d94f_d3a6),
    (0xd52f_009f_5668_be3b, 0xb7ec_50f0_715f_d21e),
    (0x2081_f83a_3ff4_47cd, 0x488e_5fa5_318b_9824),
    (0xfcdb_7e68_5cae_97b3, 0x13a0_a156_bee4_297b),
    (0x6c04_1bad_e7b4_3341, 0x04f5_d52a_ab8d_4b1a),
    (0x514d_0c57_9905_d4cb, 0x4e4c_e440_4ed2_4764),
    (0xb746_4a95_0d65_ee60, 0x0490_343a_2174_a66b),
    (0x46cb_a4c0_70c8_36a7, 0x81e0_b8e4_8ce7_4f9f),
    (0x4688_f335_dbe1_1ab4, 0x2786_8983_7647_1196),
    (0xe1ea_ef61_dfcc_c33b, 0x9970_3c7c_72de_f729),
    (0x50f2_139d_9fa5_70f6, 0x9a9f_d707_69fb_a78f),
    (0x795f_692c_8944_1db6, 0x6829_5818_ae8a_b746),
    (0x5bc6_8c33_ce63_35f5, 0x67a9_9543_1301_c7c0),
    (0xd5a9_f207_ce86_e362, 0x0fc3_f686_db94_ffc9),
    (0xf43b_e32c_324b_c3e0, 0x246d_9ff8_7cc2_d083),
    (0x16fd_f201_7745_572a, 0xdfff_912f_afca_de55),
    (0x6f0a_555d_cf1d_507a, 0x8f50_71dd_c1c2_be88),
    (0x4894_cf2d_1090_6695, 0xba2e_ba97_9eef_9e23),
    (0xbea6_a69c_b599_1fc5, 0xca7c_c7df_661e_7f1a),
    (0xed84_54ae_7fa4_957a, 0xa0cf_8f64_5616_039f),
    (0x4993_e54e_e6cc_646e, 0xb93b_dec2_86f7_72d1),
    (0xf6b3_f4c7_d16c_4bf1, 0x8754_622c_0017_3aa6),
    (0x33c7_563d_a392_5d9a, 0x1422_83dc_059f_f77e),
    (0x61e2_a234_c4df_892f, 0xa3ac_765a_28f0_9d04),
    (0x42f9_b09c_2569_799e, 0x1b07_caea_b53a_3f97),
    (0xab94_f0dd_be9a_38e1, 0x3f24_b42b_b87f_0855),
    (0x7f26_e3a0_c058_1809, 0x909b_bc92_4db7_8f2b),
    (0x3c9d_c3a3_58d3_f9fa, 0xb2f2_8468_ddad_1572),
    (0xce16_5d96_9519_b46a, 0xa260_ce36_8cea_167c),
    (0x3ccf_4194_d594_b859, 0xe642_d881_e9f8_8f3d),
    (0x395a_d55a_fe0b_eb67, 0x9d08_e8e7_d84f_97be),
    (0x5959_4278_9333_e58d, 0xf23a_5c78_9503_e378),
    (0x217f_4b9b_6e9f_59cd, 0xd98e_5f2d_1fd7_c369),
    (0x3987_a7f1_8fb2_47ee, 0xa408_f5d2_c3a2_a82b),
    (0x9fec_f58c_222a_6055, 0xfb9a_fbad_2ee5_b544),
    (0x9aa2_d842_d0ad_5c24, 0xb294_6864_3851_927a),
    (0x08e2_114c_8212_bacc, 0x436f_a0d3_5486_bafd),
    (0x6a47_b977_18b9_4df2, 0x1dfa_7157_89b3_5ca8),
    (0x4c2b_20c2_90e4_b05b, 0x24a2_b99c_bd2b_2b16),
    (0x1242_b51c_8da8_7be6, 0xb67a_92b9_bd18_f26f),
    (0x68de_8c71_3c41_2553, 0x917b_b884_3e55_f502),
    (0x9162_bf32_572a_baef, 0x79a1_101b_a13a_4fad),
    (0xa3e2_4a2f_0b9f_8333, 0xba70_1a9d_1999_4d1f),
    (0x1e93_b020_0489_3d2a, 0xd8e1_2053_9480_ad4f),
    (0x9bbe_e8d2_ea17_593e, 0x369e_16c8_6a85_faf9),
    (0xaef3_34bc_fb87_550b, 0x1c13_b6e8_2779_feb5),
    (0xf1c0_cdbd_d9a8_e5b5, 0x3427_e248_d413_e49a),
    (0x96ce_4d4c_55e1_b931, 0xed4c_583b_03bf_1a95),
    (0x5c17_367e_97ab_7971, 0x639c_2e62_be65_ed45),
    (0x7135_0507_9dbd_fd62, 0x62ed_d258_d9a2_617f),
    (0x60be_1f73_db41_df2b, 0x7284_c1c2_c19d_8ede),
    (0x7410_b604_4378_f659, 0xe04d_5d34_b9e7_ddb3),
    (0xe045_7edd_a18a_2920, 0x0257_0a9d_e7f0_db5b),
    (0x2dc3_0f7f_f8c8_5c0f, 0x17be_149b_843f_e003),
    (0xcd33_2159_9c33_a19c, 0xf230_db64_9f25_3150),
    (0x49cb_8376_faba_a37d, 0xf4b7_f884_8d6d_0ac2),
    (0x3f54_c559_445d_5b06, 0x9a5d_0522_8d81_2076),
    (0xe264_215b_e4f3_2566, 0x19a9_b32e_d2c5_d4c7),
    (0xc4bc_55f1_62f4_eb41, 0xfe67_eb22_a63b_ce6a),
    (0xd1cf_9fed_0935_080e, 0xd56a_00bd_f1de_053b),
    (0x11bf_c342_f131_7222, 0x3b13_8e26_0dff_734d),
    (0x4b6c_c73d_97b7_1ffe, 0x7f06_1c95_3b19_fbab),
    (0x749f_3b77_921d_498a, 0xfcba_8e9b_1ee6_1c4c),
  ]
}
