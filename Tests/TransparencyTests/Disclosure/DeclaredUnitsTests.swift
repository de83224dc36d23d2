import Formats
import Testing

@testable import Authorities
@testable import Cases

/// Units are counted as they stand on one day.
@Suite struct DeclaredUnitsTests {
  private static let change = CivilDay(iso: "2025-07-01")

  private func unit(_ name: String, _ level: UnitLevel, isOld: Bool? = nil) -> Unit {
    let valid = isOld.map { $0 ? DayRange(to: Self.change?.adding(days: -1)) : DayRange(from: Self.change) }
    return Unit(name: name, level: level, valid: valid ?? .always)
  }

  private func declared(_ units: [Unit]) throws -> DeclaredUnits {
    let quarter = try #require(ReportingYear().period(id: "2025-q3"))
    return DeclaredUnits(units, levels: UnitLevel.allCases, in: DayRange(from: quarter.first, to: quarter.last))
  }

  /// The one unit of a portal got another name and level: it is one unit still, in the quarter of the change too.
  @Test func aSuccessorIsNotASecondUnit() throws {
    let renamed = [unit("UBND huyện Cũ", .district, isOld: true), unit("UBND xã Mới", .commune, isOld: false)]
    #expect(try declared(renamed).isSole)
    #expect(try !declared(renamed + [unit("UBND tỉnh", .province)]).isSole)
  }

  @Test func namesAreNotUnits() throws {
    let renamed = (0..<4).flatMap {
      [unit("Cũ \($0)", .commune, isOld: true), unit("Mới \($0)", .commune, isOld: false)]
    }
    #expect(try !declared(renamed).hideInAll)
    #expect(try declared(renamed).narrow.count == 1)
    #expect(try declared(renamed + [unit("UBND tỉnh", .province)]).hideInAll)
  }

  /// Ten communes became three: before that day there were ten.
  @Test func merged() throws {
    let old = (0..<10).map { unit("Cũ \($0)", .commune, isOld: true) }
    #expect(try declared(old + (0..<3).map { unit("Mới \($0)", .commune, isOld: false) }).hideInAll)
  }

  /// Who works at the fourth of four units knows that each of the others has what three must have.
  @Test(arguments: 1...6) func fourAreFew(_ count: Int) throws {
    let units = (0..<count).map { unit("Xã \($0)", .commune) }
    #expect(try declared(units).hideInAll == (count > 4))
    #expect(DeclaredUnits(units, levels: UnitLevel.allCases, in: nil).hideInAll == (count > 4))
  }
}
