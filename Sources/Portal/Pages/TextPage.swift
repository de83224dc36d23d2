import Diagnostics
import SiteKit

/// A page that is only text: those of `content/pages`, and the page for addresses that do not exist.
struct TextPage: PortalPage {
  static let template = "pages/text"
  let page: PageFrame
  let body: HTML
  let source: Location?

  static let fields: [TemplateField<TextPage>] = [
    frame, .html("body", "Nội dung") { $0.body },
  ]
}

/// The page for addresses that do not exist. It may be shown at any depth, so it carries no link of its own.
struct NotFoundPage: PortalPage {
  static let template = "pages/not-found"
  let page: PageFrame

  static let fields: [TemplateField<NotFoundPage>] = [frame]
}
