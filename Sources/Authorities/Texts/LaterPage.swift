/// The later pages of a list in its folder: `trang-2`, `trang-3`. A slug of such a form would lie at their address;
/// `trang-phuc` is a page's own name.
public enum LaterPage {
  private static let prefix = "trang-"

  public static func name(_ number: Int) -> String { "\(prefix)\(number)" }

  public static func isName(_ name: some StringProtocol) -> Bool {
    guard name.hasPrefix(prefix) else { return false }
    let number = name.utf8.dropFirst(prefix.utf8.count)
    return !number.isEmpty && number.allSatisfy { (0x30...0x39).contains($0) }
  }
}
