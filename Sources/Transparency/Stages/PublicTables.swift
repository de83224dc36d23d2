import Authorities
import Releases
public import SessionResults

extension StatisticsTable {
  /// `thong-ke.csv` of everything published.
  public static func write(_ record: PublicRecord) -> [UInt8] {
    write(record.statistics, units: record.units, fields: record.settings.fields, record.sessionResults)
  }
}

extension SessionResultTable {
  /// `tiep-cong-dan.csv` of everything published.
  public static func write(_ record: PublicRecord) -> [UInt8] { write(record.sessionResults, record.offices) }
}
