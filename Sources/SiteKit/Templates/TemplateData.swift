/// What a template may name: a type whose values fill it. Every name is declared, with its kind and its meaning.
public protocol TemplateData: Sendable {
  static var fields: [TemplateField<Self>] { get }
}

/// One name of a `TemplateData` type: how templates call it, what it means, and how its value is read.
public struct TemplateField<Root: TemplateData>: Sendable {
  let shape: TemplateFieldShape
  /// Makes the reader of this field once it is known which names inside it the template uses.
  let reader: @Sendable (TemplatePlans, Int) -> TemplateReader<Root>

  public var name: String { shape.name }
  public var doc: String { shape.doc }

  private init(
    _ shape: TemplateFieldShape, _ reader: @escaping @Sendable (TemplatePlans, Int) -> TemplateReader<Root>
  ) {
    self.shape = shape
    self.reader = reader
  }

  /// A text, printed escaped. A section over it prints when it is neither nil nor empty.
  public static func text(_ name: String, _ doc: String, _ get: @escaping @Sendable (Root) -> String?) -> Self {
    Self(TemplateFieldShape(name, doc, .text)) { _, _ in
      { root in
        guard let text = get(root), !text.isEmpty else { return .none }
        return .text(text)
      }
    }
  }

  /// Finished HTML, printed as it is. A section over it prints when it is neither nil nor empty.
  public static func html(_ name: String, _ doc: String, _ get: @escaping @Sendable (Root) -> HTML?) -> Self {
    Self(TemplateFieldShape(name, doc, .html)) { _, _ in
      { root in
        guard let html = get(root), !html.isEmpty else { return .none }
        return .html(html)
      }
    }
  }

  /// A condition: good for sections, cannot be printed.
  public static func flag(_ name: String, _ doc: String, _ get: @escaping @Sendable (Root) -> Bool) -> Self {
    Self(TemplateFieldShape(name, doc, .flag)) { _, _ in { root in .flag(get(root)) } }
  }

  /// A list: a section over it repeats for each item, whose names it sees first.
  public static func list<Item: TemplateData>(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Root) -> [Item]
  ) -> Self {
    Self(TemplateFieldShape(name, doc, .list(TemplateShape(Item.self)))) { plans, plan in
      let frame = plans.frame(of: Item.self, plan)
      return { root in .frames(get(root).map(frame)) }
    }
  }

  /// A list of texts: a section over it repeats, with `{{.}}` for the text.
  public static func texts(_ name: String, _ doc: String, _ get: @escaping @Sendable (Root) -> [String]) -> Self {
    Self(TemplateFieldShape(name, doc, .texts)) { _, _ in
      { root in .texts(get(root)) }
    }
  }

  /// A value with names of its own: a section over it, or a dotted name, reaches them.
  public static func object<Item: TemplateData>(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (Root) -> Item?
  ) -> Self {
    Self(TemplateFieldShape(name, doc, .object(TemplateShape(Item.self)))) { plans, plan in
      let frame = plans.frame(of: Item.self, plan)
      return { root in
        guard let item = get(root) else { return .none }
        return .frames([frame(item)])
      }
    }
  }
}
