import Testing

@testable import ClickHouseStorage

@Suite struct ServerExceptionTests {
  @Test(arguments: [
    (
      "Code: 60, e.displayText() = DB::Exception: Table a.b doesn't exist., e.what() = DB::Exception",
      60, "Table a.b doesn't exist."
    ),
    (
      "Code: 62. DB::Exception: Syntax error: failed at position 1 (selec): selec. Expected one of: "
        + "SELECT, WITH. (SYNTAX_ERROR) (version 26.1.1.1 (official build))\n", 62,
      "Syntax error: failed at position 1 (selec): selec."
    ),
    (
      "\u{3}\u{1}xCode: y\r\n__exception__\r\nabcdefghijklmnop\r\nCode: 395. DB::Exception: it broke. "
        + "(FUNCTION_THROW_IF_VALUE_IS_NON_ZERO) (version 25.11.1.1)\n98 abcdefghijklmnop\r\n"
        + "__exception__\r\n", 395, "it broke. (FUNCTION_THROW_IF_VALUE_IS_NON_ZERO)"
    ),
  ])
  func readsBothForms(_ text: String, _ code: Int, _ message: String) {
    let exception = ServerException(in: Array(text.utf8))
    #expect(exception?.code == code)
    #expect(exception?.message == message)
  }

  @Test(arguments: ["", "Code: ", "Code: x", "Code: 12 of 13", "<html>502 Bad Gateway</html>"])
  func takesNothingElseForOne(_ text: String) {
    #expect(ServerException(in: Array(text.utf8)) == nil)
  }
}
