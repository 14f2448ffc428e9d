package kz.localbusiness.web.booking;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Buttons of which at most one is pressed.
final class Choices<T> extends Div implements HasAriaLabel {

    private final Map<T, NativeButton> buttons = new LinkedHashMap<>();
    private final Consumer<T> onChoice;
    private Optional<T> chosen = Optional.empty();

    Choices(Consumer<T> onChoice) {
        this.onChoice = onChoice;
        addClassName("choices");
        getElement().setAttribute("role", "group");
    }

    /// Keeps what was chosen, in case it is offered again.
    void clear() {
        buttons.clear();
        removeAll();
    }

    void offer(T option, String id, Component... face) {
        var button = new NativeButton();
        button.add(face);
        button.addClassName("choice");
        button.setId(id);
        button.addClickListener(_ -> choose(option));
        buttons.put(option, button);
        add(button);
        mark(button, chosen.filter(option::equals).isPresent());
    }

    Optional<T> chosen() {
        return chosen.filter(buttons::containsKey);
    }

    boolean isEmpty() {
        return buttons.isEmpty();
    }

    void choose(T option) {
        select(option);
        onChoice.accept(option);
    }

    void select(T option) {
        chosen = Optional.of(option);
        buttons.forEach((other, button) -> mark(button, other.equals(option)));
    }

    void forget() {
        chosen = Optional.empty();
        buttons.values().forEach(button -> mark(button, false));
    }

    private static void mark(NativeButton button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }
}
