import Diagnostics
import Formats
import Parallel
import Releases
import SiteKit

/// The `SHA256SUMS` of a site, which may be anybody's.
struct SumsList {
  static let path = "SHA256SUMS"
  /// By path.
  let digests: [String: Digest]

  /// Refused at the first line that is no digest and path of a site.
  init(_ folder: PublishedFolder, _ bytes: [UInt8]) throws(Refusal) {
    var digests: [String: Digest] = [:]
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()
    for (number, line) in lines.enumerated() {
      guard let (digest, name) = Checksums.parse(String(decoding: line, as: UTF8.self)),
        (try? OutputPath(name)) != nil, digests.updateValue(digest, forKey: name) == nil
      else { throw ProofProblem.sums(line: number + 1, at: folder.location(Self.path)) }
    }
    self.digests = digests
  }

  /// Compares every file. Gives the paths of those in which `needle` occurs.
  func verify(_ folder: PublishedFolder, finding needle: String) throws -> Set<String> {
    let paths = folder.paths
    if let extra = paths.first(where: { digests[$0] == nil && $0 != Self.path }) {
      throw ProofProblem.extra(at: folder.location(extra))
    }
    if let missing = digests.keys.filter({ !folder.has($0) }).min() {
      throw ProofProblem.missing(at: folder.location(missing))
    }
    let needle = Array(needle.utf8)
    let stretches = ChunkedMap.run(paths.count) { stretch in
      Result { () throws(SystemFailure) in
        var (changed, showing) = (String?.none, [String]())
        for path in paths[stretch] where path != Self.path && changed == nil {
          let found = try folder.digest(path, finding: path.hasSuffix(".html") || path == "feed.xml" ? needle : [])
          if found?.0 != digests[path] { changed = path }
          if found?.found == true { showing.append(path) }
        }
        return (changed, showing)
      }
    }
    var showing: Set<String> = []
    for stretch in stretches {
      let (changed, found) = try stretch.get()
      if let changed { throw ProofProblem.changed(at: folder.location(changed)) }
      showing.formUnion(found)
    }
    return showing
  }
}
