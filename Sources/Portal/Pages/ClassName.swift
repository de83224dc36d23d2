import Authorities
import Formats
import Releases

/// How a class is called on pages.
enum ClassName {
  /// Unit or field, or what stands for the joined ones.
  static func short(_ published: PublishedClass, _ view: PublishedView) -> String {
    switch (published.coarse, published.fine) {
    case (_, .named(let name)): name
    case (.named(let coarse), .others): "\(view == .place ? "Các đơn vị khác" : "Lĩnh vực khác") (\(coarse))"
    case (.named(let coarse), .all): view == .place ? "Cấp \(coarse)" : coarse
    case (_, .others): view == .place ? "Các đơn vị khác" : "Lĩnh vực khác"
    case (_, .all): view == .place ? "Mọi đơn vị" : "Mọi lĩnh vực"
    }
  }

  static func full(_ published: PublishedClass, _ view: PublishedView) -> String {
    "\(Typography.capitalized(published.kinds.label)) – \(short(published, view))"
  }

  /// The class's anchor in the register: stable, made of its labels.
  static func anchor(_ published: PublishedClass, _ view: PublishedView) -> String {
    let labels = [
      view == .place ? "noi" : "linh-vuc", published.kinds.label, ViewLabel.coarse(published.coarse, view),
      ViewLabel.fine(published.fine, view),
    ]
    return labels.map { VietnameseText.slug($0) }.joined(separator: "-")
  }
}
