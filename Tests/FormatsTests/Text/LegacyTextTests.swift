import Formats
import Testing

@Suite struct LegacyTextTests {
  @Test(arguments: [
    ("khiÕu n¹i", "khiếu nại"), ("M«i tr\u{AD}êng", "Môi trường"), ("®· gi¶i quyÕt", "đã giải quyết"),
    ("UBND tØnh", "UBND tỉnh"), ("§Êt ®ai", "Đất đai"), ("Ng\u{AD}êi ®ßi nî, kû luËt", "Người đòi nợ, kỷ luật"),
    ("“x” – 1", "“x” – 1"),
  ]) func tcvn3(_ written: String, _ meant: String) {
    #expect(LegacyText.tcvn3.decoded(written) == meant)
  }

  @Test(arguments: [
    ("khieáu naïi", "khiếu nại"), ("Moâi tröôøng", "Môi trường"), ("ÑAÕ GIAÛI QUYEÁT", "ĐÃ GIẢI QUYẾT"),
    ("UBND tænh", "UBND tỉnh"), ("Ñaát ñai", "Đất đai"), ("xaõ Haø Ñoâng", "xã Hà Đông"),
  ]) func vni(_ written: String, _ meant: String) {
    #expect(LegacyText.vni.decoded(written) == meant)
  }

  @Test(arguments: [
    ("§¬n khiÕu n¹i vÒ ®Êt", "TCVN3 (ABC)"), ("ñôn khieáu naïi veà ñaát", "VNI"), ("đơn về «đất» 50 m²", nil),
    ("ho so 25 °C, so 3 «A» «B»", nil), ("", nil),
  ]) func cells(_ text: String, _ encoding: String?) {
    #expect(Array(text.utf8).withUnsafeBufferPointer { LegacyEncoding.recognize(cell: $0) } == encoding)
  }
}
