import Authorities
import Diagnostics
import Policies
import SiteKit
import Transparency

/// A policy for search engines and assistants: a schema.org `Legislation` that says what the content states and nothing
/// else.
struct LegislationData {
  let policy: Policy
  let relations: PolicyRelations
  let force: PolicyForce
  let library: PolicyLibrary
  let baseURL: String
  let original: OriginalRow?

  var html: HTML {
    var json = JSONText()
    json.object { json in
      json.string("@context", "https://schema.org")
      json.string("@type", "Legislation")
      json.string("@id", address(policy))
      json.string("url", address(policy))
      json.string("legislationIdentifier", policy.number.text)
      json.string("name", policy.title)
      json.string("abstract", policy.summary)
      json.string("inLanguage", policy.publishing.language.rawValue)
      if let kind = policy.kind { json.string("legislationType", kind) }
      json.object("legislationPassedBy") { json in
        json.string("@type", "Organization")
        json.string("name", policy.issuer)
      }
      if let day = policy.issued { json.string("legislationDate", day.iso) }
      if let day = policy.effective { json.string("legislationDateOfApplicability", day.iso) }
      if let day = policy.expires { json.string("expires", day.iso) }
      if let word = forceWord { json.string("legislationLegalForce", "https://schema.org/\(word)") }
      links("legislationApplies", relations.implements, &json)
      links("legislationChanges", relations.amends, &json)
      links("legislationRepeals", relations.replaces, &json)
      if !policy.tags.isEmpty {
        json.array("keywords") { json in for tag in policy.tags { json.string(nil, tag) } }
      }
      if let original {
        json.object("encoding") { json in
          json.string("@type", "LegislationObject")
          json.string("contentUrl", "\(baseURL)/\(original.path)")
          json.string("encodingFormat", original.original.kind.mediaType)
          json.string("sha256", original.digest)
        }
      }
    }
    return HTML(jsonLD: json.bytes)
  }

  private var forceWord: String? {
    switch force {
    case .inForce: "InForce"
    case .notYet, .expired: "NotInForce"
    case .unknown: nil
    }
  }

  private func address(_ policy: Policy) -> String { "\(baseURL)/van-ban/\(policy.slug)/" }

  /// A document that is not in the library is named by its number.
  private func links(_ key: String, _ links: [PolicyLink], _ json: inout JSONText) {
    guard !links.isEmpty else { return }
    json.array(key) { json in
      for link in links {
        json.object { json in
          json.string("@type", "Legislation")
          switch link {
          case .policy(let slug):
            if let policy = library.policy(slug: slug) {
              json.string("@id", address(policy))
              json.string("legislationIdentifier", policy.number.text)
            }
          case .text(let name): json.string("legislationIdentifier", PolicyName(name).number.text)
          }
        }
      }
    }
  }
}
