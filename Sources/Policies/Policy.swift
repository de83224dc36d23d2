public import Authorities
public import Diagnostics
public import Formats

/// A policy document of `policies/<slug>.md`: a directive, conclusion, regulation, letter or law.
///
/// Shared rather than copied: it is in the hands of the library, of the pages, of the links and of the feeds at once.
public final class Policy: Sendable {
  /// The last part of its address.
  public let slug: String
  /// Số, ký hiệu.
  public let number: DocumentNumber
  public let title: String
  /// The kind as the document calls itself (Chỉ thị, Kết luận, Công văn …); its symbol does not tell it.
  public let kind: String?
  public let issuer: String
  /// The body above the issuer, and the place that the date is written with; both only for the head of the document.
  public let superior: String?
  public let place: String?
  public let signer: String?
  /// To whom it is sent (Kính gửi), and who gets a copy (Nơi nhận), a line each; both for its head and foot.
  public let addressees: [String]
  public let recipients: [String]
  /// Nil when the document carries no date.
  public let issued: CivilDay?
  public let effective: CivilDay?
  /// The day it ceases to be in force (ngày hết hiệu lực).
  public let expires: CivilDay?
  public let implements: [PolicyReference]
  public let amends: [PolicyReference]
  public let replaces: [PolicyReference]
  /// Other writings of the number.
  public let aliases: [PolicyReference]
  /// Addresses the page had before, from the root of the site.
  public let formerPaths: [PageAlias]
  public let summary: String
  public let tags: [String]
  public let original: PolicyOriginal?
  public let textStatus: TextStatus
  public let publishing: Publishing
  /// The file, whose bytes in `body` are the Markdown text of the document.
  public let text: SourceText
  public let body: Range<Int>
  public let front: YAMLNode
  /// Where the number is written.
  public let location: Location

  init(
    slug: String, number: DocumentNumber, title: String, kind: String?, issuer: String, superior: String?,
    place: String?, signer: String?, addressees: [String], recipients: [String], issued: CivilDay?,
    effective: CivilDay?, expires: CivilDay?, implements: [PolicyReference], amends: [PolicyReference],
    replaces: [PolicyReference], aliases: [PolicyReference], formerPaths: [PageAlias], summary: String, tags: [String],
    original: PolicyOriginal?, textStatus: TextStatus, publishing: Publishing, text: SourceText, body: Range<Int>,
    front: YAMLNode, location: Location
  ) {
    self.slug = slug
    self.number = number
    self.title = title
    self.kind = kind
    self.issuer = issuer
    self.superior = superior
    self.place = place
    self.signer = signer
    self.addressees = addressees
    self.recipients = recipients
    self.issued = issued
    self.effective = effective
    self.expires = expires
    self.implements = implements
    self.amends = amends
    self.replaces = replaces
    self.aliases = aliases
    self.formerPaths = formerPaths
    self.summary = summary
    self.tags = tags
    self.original = original
    self.textStatus = textStatus
    self.publishing = publishing
    self.text = text
    self.body = body
    self.front = front
    self.location = location
  }

  /// How much of the document is given here.
  public enum TextStatus: String, Sendable, CaseIterable {
    case full, excerpt
    /// Only the bibliographic record and a summary.
    case record

    /// How messages explain it.
    var meaning: String {
      switch self {
      case .full: "toàn văn"
      case .excerpt: "trích"
      case .record: "chỉ thông tin thư mục"
      }
    }
  }

  /// Where the day of issue is written.
  var issuedLocation: Location { MappingReader(front, in: text).location(ofValue: "issued") }

  /// Whether and when a text goes out, and its order among others.
  public struct Publishing: Sendable, Hashable {
    public let isDraft: Bool
    /// The first day it is public; nil for at once.
    public let from: CivilDay?
    /// Smaller comes first.
    public let weight: Int
    public let language: Language

    public func isShown(in edition: Edition) -> Bool { edition.shows(isDraft: isDraft, from: from) }
  }
}

/// Another document named by its number.
public struct PolicyReference: Sendable, Hashable {
  public let name: PolicyName
  public let location: Location

  init(_ name: PolicyName, at location: Location) { (self.name, self.location) = (name, location) }

  public var number: DocumentNumber { name.number }
}
