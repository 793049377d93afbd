import Diagnostics
import Documents
import Foundation
import Markup
import Theme

/// A case of the suite as its script writes it, a line each: templates by name, of which `page` is
/// filled, and the values of the view.
struct Question: Decodable {
  var templates: [String: String]
  var values: [String: Value]
}

/// A value as JSON has it, so far as views have such values: texts, yes or no, nothing, objects, and
/// lists of objects.
indirect enum Value: Decodable {
  case text(String)
  case flag(Bool)
  case absent
  case object([String: Value])
  case list([[String: Value]])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .absent
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([[String: Value]].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: Value].self))
    }
  }

  var view: View {
    switch self {
    case .text(let text): .text(text)
    case .flag(let flag): .flag(flag)
    case .absent: .absent
    case .object(let values): .fields(fields(values))
    case .list(let elements): .list(elements.map(fields))
    }
  }
}

/// What the script reads: the page, and every message.
struct Answer: Encodable {
  var text: String
  var messages: [String]
}

func fields(_ values: [String: Value]) -> ViewFields {
  var fields: ViewFields = [:]
  for name in FieldName.allCases {
    if let value = values[name.text] { fields[name] = value.view }
  }
  return fields
}

func answer(_ question: Question) -> Answer {
  var diagnostics: [Diagnostic] = []
  let files = question.templates.map { name, text in
    (name, SourceFile(path: "\(name).mustache", bytes: Array(text.utf8)))
  }
  let set = TemplateSet(Dictionary(uniqueKeysWithValues: files), into: &diagnostics)
  let page = set.render(
    "page", fields(question.values), phrases: set.texts(of: .empty), into: &diagnostics)
  return Answer(text: page.string, messages: diagnostics.map(message).sorted())
}

/// A message by its identifier; of a tag that themes do without, with how the tag begins.
func message(_ diagnostic: Diagnostic) -> String {
  let identifier = diagnostic.problem.identifier
  guard case .theme(.syntax(.unsupported(let tag))) = diagnostic.problem else { return identifier }
  return "\(identifier) \(tag.prefix(3))"
}

let (decoder, encoder) = (JSONDecoder(), JSONEncoder())
while let line = readLine() {
  let question = try decoder.decode(Question.self, from: Data(line.utf8))
  print(String(decoding: try encoder.encode(answer(question)), as: UTF8.self))
}
