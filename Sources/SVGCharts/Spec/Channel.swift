/// A named column: what it is called, and how to read it off one element of a collection.
///
/// Made by ``value(_:_:)``, so that a mark reads like Swift Charts:
/// `LineMark(rows, x: .value("Năm", \.year), y: .value("Tỷ lệ", \.rate), series: "Toàn huyện")`.
/// The name goes to the axis, the key, the table and the text alternative alike.
public struct Channel<Element, Value> {
  let name: String
  let read: (Element) -> Value

  /// A column called `name`, read by a closure or a key path.
  public static func value(_ name: String, _ read: @escaping (Element) -> Value) -> Channel {
    Channel(name: name, read: read)
  }
}
