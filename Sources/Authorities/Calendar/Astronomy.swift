import Glibc

/// New moons, by Jean Meeus, Astronomical Formulae for Calculators; good to some minutes between 1800 and 2199.
enum Moon {
  /// The number of new moons from that of 1 January 1900 to a Julian day.
  static func lunation(before day: Double) -> Int { Int(((day - 2_415_021.076998695) / 29.530588853).rounded(.down)) }

  /// The Julian day number of the day, at UTC+7, on which a lunation begins.
  static func newMoonDay(_ lunation: Int) -> Int { Int((newMoon(Double(lunation)) + 0.5 + Sun.zone).rounded(.down)) }

  /// The Julian date in universal time.
  private static func newMoon(_ k: Double) -> Double {
    let t = k / 1236.85
    let (t2, t3) = (t * t, t * t * t)
    let mean =
      2_415_020.75933 + 29.53058868 * k + 0.0001178 * t2 - 0.000000155 * t3
      + 0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t2)
    let sun = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3
    let moon = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3
    let latitude = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3
    return mean + correction(t, sun, moon, latitude) - clockDrift(t)
  }

  /// Days from the mean to the true new moon; anomalies of sun and moon and argument of latitude in degrees.
  private static func correction(_ t: Double, _ sun: Double, _ moon: Double, _ latitude: Double) -> Double {
    var days = (0.1734 - 0.000393 * t) * sine(sun) + 0.0021 * sine(2 * sun)
    days += -0.4068 * sine(moon) + 0.0161 * sine(2 * moon) - 0.0004 * sine(3 * moon)
    days += 0.0104 * sine(2 * latitude) - 0.0051 * sine(sun + moon) - 0.0074 * sine(sun - moon)
    days += 0.0004 * sine(2 * latitude + sun) - 0.0004 * sine(2 * latitude - sun)
    days += -0.0006 * sine(2 * latitude + moon) + 0.0010 * sine(2 * latitude - moon)
    return days + 0.0005 * sine(2 * moon + sun)
  }

  /// Days by which dynamical time is ahead of universal time, t in centuries from 1900.
  private static func clockDrift(_ t: Double) -> Double {
    let (t2, t3) = (t * t, t * t * t)
    return t < -11
      ? 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
      : -0.000278 + 0.000265 * t + 0.000262 * t2
  }

  fileprivate static func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }
}

/// Where the sun stands on the ecliptic.
enum Sun {
  /// UTC+7 in days.
  static let zone = 7.0 / 24

  /// Twelfths of the circle from the spring equinox, 0 to 11, at the beginning of a day at UTC+7 (Julian day number).
  static func sign(on day: Int) -> Int {
    let longitude = longitude(Double(day) - 0.5 - zone)
    return Int(((longitude - 360 * (longitude / 360).rounded(.down)) / 30).rounded(.down))
  }

  /// Degrees at a Julian date, by Meeus, Astronomical Algorithms, ch. 24.
  private static func longitude(_ date: Double) -> Double {
    let t = (date - 2_451_545) / 36_525
    let t2 = t * t
    let anomaly = 357.5291 + 35_999.0503 * t - 0.0001559 * t2 - 0.00000048 * t * t2
    let mean = 280.46645 + 36_000.76983 * t + 0.0003032 * t2
    return mean + (1.9146 - 0.004817 * t - 0.000014 * t2) * Moon.sine(anomaly)
      + (0.019993 - 0.000101 * t) * Moon.sine(2 * anomaly) + 0.00029 * Moon.sine(3 * anomaly)
  }
}
