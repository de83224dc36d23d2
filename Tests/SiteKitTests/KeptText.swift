import Diagnostics
import SiteKit

extension KeptFile {
  /// A file of the site with this text.
  init(_ path: String, _ text: String = "", from source: Location? = nil) throws {
    self.init(OutputFile(try OutputPath(path), Array(text.utf8), from: source), digest: "")
  }
}
