import Settings
import TextGrid

// The picker of saved views, where they are also renamed and deleted.
extension DashboardState {
    /// Shows what is known, and asks for what stands in the file by now.
    mutating func openViewPicker() -> [Effect] {
        popups.append(
            .picker(Picker(.savedView, title: "Saved views", choices: savedViewChoices)))
        return environment.isRendering ? [] : [.readViews]
    }

    var savedViewChoices: [Picker.Choice] {
        savedViews.all.map {
            Picker.Choice(value: .savedView($0.name), title: $0.name, aside: $0.summary, names: [$0.name])
        }
    }

    mutating func openSavedView(_ choice: Picker.Choice.Value?) {
        guard case .savedView(let name)? = choice, let view = savedViews.named(name) else { return }
        open(view)
    }

    /// What stands in the file of saved views.
    mutating func take(_ views: SavedViews) {
        savedViews = views
        for index in popups.indices {
            guard case .picker(var picker) = popups[index] else { continue }
            if picker.purpose == .savedView {
                picker.choices = savedViewChoices
                // What was typed for a view that has another name now, or is gone, finds nothing more.
                if picker.shown.isEmpty {
                    picker.line.clear()
                    picker.index = 0
                }
            } else if picker.purpose == .palette {
                picker.choices = paletteChoices
            } else {
                continue
            }
            popups[index] = .picker(picker)
        }
        if let fault = views.fault { fail("\(fault). Until that is mended, your own views are left out.") }
    }

    /// Takes a key that renames or deletes the highlighted view; nil where it is another key.
    mutating func changeView(in picker: Picker, by key: Key) -> [Effect]? {
        guard picker.purpose == .savedView, key == .delete || key == .control("d") || key == .control("r"),
            case .savedView(let name)? = picker.highlighted?.value
        else { return nil }
        guard savedViews.isOwn(name) else {
            refuse("\"\(name)\" comes with the program; a view of yours with that name stands in for it.")
            return []
        }
        if key == .control("r") {
            popups.append(
                .prompt(
                    Prompt(
                        .viewName(.renaming(name, replacing: nil)), title: "Rename \(name)",
                        hint: "The new name.", text: name)))
        } else {
            popups.append(
                .chooser(
                    Chooser(
                        purpose: .viewDeletion(name), title: "Delete the view",
                        subject: "\"\(name)\" is taken out of your saved views; no plan is touched.",
                        options: [
                            .init(letter: "d", title: "delete it", outcome: .delete),
                            .init(letter: "k", title: "keep it", outcome: .leave),
                        ], index: 1)))
        }
        return []
    }
}
