import Authorities
import Formats
import Releases
import SiteKit
import Transparency

/// The data for search engines and catalogues: a schema.org `Dataset`, whose properties are those of DCAT 3 under other
/// names (distribution, temporalCoverage, license, publisher).
struct DatasetData {
  let record: PublicRecord

  private var base: String { record.settings.baseURL }
  private var page: String { "\(base)/du-lieu/" }

  static let keywords = ["tiếp công dân", "khiếu nại", "tố cáo", "kiến nghị, phản ánh", "minh bạch"]

  /// How the figures come about.
  static let technique =
    "Mỗi kỳ đã khép lại được chia thành nhóm đủ lớn, kiểm bằng một phần riêng rồi đóng băng; kết quả, thời hạn và thi hành đếm riêng, không ghép được với nhau."

  static func description(_ record: PublicRecord) -> String {
    "Kết quả giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh và tiếp công dân theo từng kỳ, của \(record.settings.publisher.name)."
      + (record.settings.isDemo ? " Dữ liệu minh họa, không có vụ việc nào có thật." : "")
  }

  /// Of the page of all data.
  var whole: HTML {
    let shown = record.releases.filter { $0.withdrawal == nil && !$0.isDeferred }
    return html { json in
      json.string("@id", "\(page)#du-lieu")
      json.string("name", "Dữ liệu mở của \(record.settings.title)")
      json.string("description", Self.description(record))
      json.string("url", page)
      if let first = shown.first, let last = shown.last {
        json.string(
          "temporalCoverage",
          "\((record.statistics[first.period.id]?.since ?? first.period.first).iso)/\(last.period.last.iso)")
        json.string("datePublished", first.released.iso)
      }
      json.string("dateModified", record.asOf.iso)
      json.array("distribution") { json in
        for table in DataTable.all {
          download(table.title, "\(page)\(table.csv)", "text/csv", &json)
          if table.hasTwin { download(table.title, "\(page)\(table.json)", "application/json", &json) }
        }
        download("Mô tả các bảng (Data Package)", "\(base)/\(DataPackage.path)", "application/json", &json)
      }
    }
  }

  /// Of the page of a period; nil where there is nothing to download.
  func html(_ release: FrozenRelease) -> HTML? {
    guard release.withdrawal == nil, !release.isDeferred else { return nil }
    let period = release.period
    return html { json in
      json.string("@id", "\(base)/so-lieu/\(period.id)/#du-lieu")
      json.string("name", "Kết quả giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh: \(period.title)")
      json.string("description", Self.description(record))
      json.string("url", "\(base)/so-lieu/\(period.id)/")
      json.string("identifier", "sha256:\(release.digest)")
      let since = record.statistics[period.id]?.since ?? period.first
      json.string("temporalCoverage", "\(since.iso)/\(period.last.iso)")
      json.string("datePublished", release.released.iso)
      json.string("dateModified", (release.corrections.last?.day ?? release.released).iso)
      json.string("creditText", ReleaseCitation.text(release, record.settings))
      json.object("isPartOf") { $0.string("@id", "\(page)#du-lieu") }
      json.array("distribution") { json in
        for view in PublishedView.allCases {
          let table = DataTable[view]
          download(table.title, "\(page)\(period.id)/\(table.csv)", "text/csv", &json)
        }
        let totals = SessionTotalsTable.fileName
        if release.files[totals] != nil {
          download(DataTable.sessionTotals.title, "\(page)\(period.id)/\(totals)", "text/csv", &json)
        }
        if release.flows != nil {
          download(
            DataTable.flows.title, "\(page)\(period.id)/\(DataTable.flows.csv)", "text/csv", &json)
        }
        download(
          "Các bảng của kỳ trong một tệp Excel", "\(base)/\(PeriodWorkbook.path(period))", PeriodWorkbook.mediaType,
          &json)
      }
    }
  }

  /// What every dataset of the portal says.
  private func html(_ body: (inout JSONText) -> Void) -> HTML {
    let settings = record.settings
    var json = JSONText()
    json.object { json in
      json.string("@context", "https://schema.org")
      json.string("@type", "Dataset")
      body(&json)
      json.string("inLanguage", "vi")
      json.bool("isAccessibleForFree", true)
      json.string("license", Licence(settings.licence).address ?? settings.licence)
      json.object("publisher") { json in
        json.string("@type", "GovernmentOrganization")
        json.string("name", settings.publisher.name)
        json.string("url", settings.baseURL)
        if let email = settings.publisher.email { json.string("email", email) }
      }
      json.string("measurementTechnique", Self.technique)
      json.array("keywords") { json in for word in Self.keywords { json.string(nil, word) } }
    }
    return HTML(jsonLD: json.bytes)
  }

  private func download(_ name: String, _ address: String, _ type: String, _ json: inout JSONText) {
    json.object { json in
      json.string("@type", "DataDownload")
      json.string("name", name)
      json.string("contentUrl", address)
      json.string("encodingFormat", type)
    }
  }
}
