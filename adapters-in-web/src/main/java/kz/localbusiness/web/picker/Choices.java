package kz.localbusiness.web.picker;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Buttons of which at most one is pressed.
public final class Choices<T> extends Div implements HasAriaLabel {

    private final Map<T, NativeButton> buttons = new LinkedHashMap<>();
    private final Consumer<T> onChoice;
    private Optional<T> chosen = Optional.empty();

    public Choices(Consumer<T> onChoice) {
        this.onChoice = onChoice;
        addClassName("choices");
        getElement().setAttribute("role", "group");
    }

    /// Keeps what was chosen, in case it is offered again.
    public void clear() {
        buttons.clear();
        removeAll();
    }

    /// Over what is offered next.
    public void head(String text) {
        add(new H3(text));
    }

    public void offer(T option, String id, Component... face) {
        var button = new NativeButton();
        button.add(face);
        button.addClassName("choice");
        button.setId(id);
        button.addClickListener(_ -> choose(option));
        buttons.put(option, button);
        add(button);
        mark(button, chosen.filter(option::equals).isPresent());
    }

    public Optional<T> chosen() {
        return chosen.filter(buttons::containsKey);
    }

    public boolean isEmpty() {
        return buttons.isEmpty();
    }

    public void choose(T option) {
        select(option);
        onChoice.accept(option);
    }

    public void select(T option) {
        chosen = Optional.of(option);
        buttons.forEach((other, button) -> mark(button, other.equals(option)));
    }

    public void forget() {
        chosen = Optional.empty();
        buttons.values().forEach(button -> mark(button, false));
    }

    private static void mark(NativeButton button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }
}
