import Diagnostics
import PortalModel
import Theme

/// What is to be done.
struct TaskListPage: PageContent {
  static let kind = PageKind.taskList
  static let template = PageTemplate("task-list")

  static func pages(of source: PageSource) -> [Self] {
    source.list(TaskListPage(), of: source.portal.tasks)
  }

  func address(by naming: PageNaming) -> Address {
    naming.below(.pathTasks)
  }

  func fields(by composer: Composer, into diagnostics: inout [Diagnostic]) -> ViewFields {
    composer.taskList()
  }
}

extension PageKey {
  package static let taskList = PageKey(.taskList)
}
