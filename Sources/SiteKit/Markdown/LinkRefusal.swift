import Diagnostics

extension LinkPolicy.Refusal {
  func problem(at location: Location) -> Problem {
    switch self {
    case .scheme(let scheme):
      Problem(
        "link-scheme", Wording("Liên kết không được dùng “\(scheme):”", en: "A link must not use “\(scheme):”"),
        fix: Wording(
          "dùng https:, http:, mailto:, tel:, geo: hoặc đường dẫn trong cổng như /van-ban/…",
          en: "use https:, http:, mailto:, tel:, geo: or a path on the site such as /van-ban/…"), at: location)
    case .host:
      Problem(
        "link-host",
        Wording("Địa chỉ liên kết không được bắt đầu bằng “//”", en: "A link must not begin with “//”"),
        fix: Wording("viết đủ “https://…”", en: "write “https://…” in full"), at: location)
    case .characters:
      Problem(
        "link-characters",
        Wording(
          "Địa chỉ liên kết không được có dấu \\ hoặc ký tự điều khiển",
          en: "A link must not hold a backslash or control characters"),
        fix: Wording("dùng dấu / và gõ lại địa chỉ", en: "use / and type the address again"), at: location)
    case .userInfo(let host):
      Problem(
        "link-user",
        Wording(
          "Địa chỉ liên kết không được có tên hay mật khẩu trước dấu @: nó dẫn tới \(host)",
          en: "A link must not hold a name or password before @: it leads to \(host)"),
        fix: Wording(
          "kiểm tra liên kết có đúng là tới \(host) không; đúng thì xóa phần trước và cả dấu @, địa chỉ thư thì viết mailto:",
          en: "check that \(host) is meant, and remove @ with what is before it; write a mail address with mailto:"),
        at: location)
    case .empty:
      Problem(
        "link-empty", Wording("Liên kết chưa có địa chỉ", en: "The link has no address"),
        fix: Wording(
          "viết địa chỉ trong ngoặc tròn: [chữ](https://…); không phải liên kết thì bỏ hai dấu ngoặc",
          en: "write the address in the parentheses: [words](https://…); drop the brackets if it is no link"),
        at: location)
    case .withoutScheme(let whole):
      Problem(
        "link-without-scheme",
        Wording(
          "Địa chỉ ngoài cổng phải có “\(Self.scheme(of: whole))” ở đầu",
          en: "An address outside the site begins with “\(Self.scheme(of: whole))”"),
        fix: Wording("viết “\(whole)”", en: "write “\(whole)”"), at: location)
    case .incomplete(let scheme): Self.incomplete(scheme, at: location)
    }
  }

  private static func incomplete(_ scheme: String, at location: Location) -> Problem {
    let isOfWeb = ["http", "https"].contains(scheme)
    return Problem(
      "link-incomplete",
      isOfWeb
        ? Wording("Địa chỉ liên kết chưa có tên máy chủ", en: "The link names no host")
        : Wording("Sau “\(scheme):” chưa có gì", en: "Nothing follows “\(scheme):”"),
      fix: isOfWeb
        ? Wording(
          "viết đủ địa chỉ, ví dụ https://example.vn/trang", en: "write the whole address, e.g. https://example.vn/page"
        )
        : Wording("viết đủ địa chỉ hoặc số điện thoại", en: "write the whole address or number"),
      at: location)
  }

  private static func scheme(of address: String) -> String { address.hasPrefix("mailto:") ? "mailto:" : "https://" }
}
