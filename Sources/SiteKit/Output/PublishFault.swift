import Diagnostics
import Glibc

/// The words for a site that could not be put in place.
enum PublishFault {
  static func already(_ destination: Destination) -> SystemFailure {
    SystemFailure(
      "publishing-already", Wording("Đang có một lần xuất bản khác", en: "Another run is publishing"),
      fix: Wording("chờ lần đó xong rồi chạy lại", en: "wait until it is done and run again"),
      at: Location(path: destination.path))
  }

  /// The exchange needs both folders on one local file system (`rename(2)`, RENAME_EXCHANGE).
  static func exchange(_ destination: Destination, errno number: Int32) -> SystemFailure {
    let place = Location(path: destination.path)
    switch number {
    case EXDEV, EBUSY:
      return SystemFailure(
        "exchange-impossible",
        Wording(
          "Không thay được trang trong một bước vì thư mục đích là điểm gắn ổ đĩa hoặc ở ổ đĩa khác với thư mục chứa nó",
          en: "The site cannot be replaced in one step: the destination is a mount point or on another file system"),
        fix: Wording(
          "chọn một thư mục bên trong, ví dụ -d \(destination.path)/trang",
          en: "choose a folder inside it, e.g. -d \(destination.path)/site"),
        at: place)
    case EINVAL, ENOSYS, EOPNOTSUPP:
      return SystemFailure(
        "exchange-impossible",
        Wording(
          "Không thay được trang trong một bước vì ổ đĩa này (ví dụ ổ mạng NFS) không đổi chỗ hai thư mục được",
          en: "The site cannot be replaced in one step: this file system (NFS, for one) cannot exchange two folders"),
        fix: Wording(
          "xuất bản vào một thư mục trên ổ đĩa của máy rồi chép sang, ví dụ bằng rsync",
          en: "publish to a folder on a local disk and copy it over, e.g. with rsync"),
        at: place)
    default: return SystemFailure(.write, destination.path, errno: number)
    }
  }

  static func leftover(_ failure: SystemFailure) -> Problem {
    Problem(
      "old-site-left", severity: .warning,
      Wording(
        "Trang mới đã xuất bản nhưng chưa xóa hết trang cũ",
        en: "The new site is published but the old one is not all removed"),
      fix: Wording("xóa thư mục này, hoặc để lần chạy sau xóa", en: "remove this folder, or leave it to the next run"),
      at: failure.problem.location)
  }
}
