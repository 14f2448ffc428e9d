package kz.localbusiness.web.picker;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.localbusiness.domain.catalog.Performers;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.web.text.Wording;
import org.jspecify.annotations.Nullable;

/// With whom; anyone unless the client says otherwise.
public final class StaffPicker extends Div implements LocaleChangeObserver {

    private final Function<StaffMember, Span> faces;
    private final Choices<Optional<StaffId>> choices;
    private List<StaffMember> staff = List.of();

    public StaffPicker(Runnable onChoice) {
        this(_ -> new Span(), onChoice);
    }

    /// @param faces what is shown before each name
    public StaffPicker(Function<StaffMember, Span> faces, Runnable onChoice) {
        this.faces = faces;
        this.choices = new Choices<>(_ -> onChoice.run());
        choices.select(Optional.empty());
        add(choices);
    }

    /// Those who render the service; a choice that is not among them is for anyone.
    public void offer(List<StaffMember> people, Performers performers) {
        staff = people.stream().filter(one -> performers.include(one.id())).toList();
        if (staff.stream().noneMatch(one -> chosen().filter(one.id()::equals).isPresent())) {
            choices.select(Optional.empty());
        }
        render();
    }

    /// Whoever cannot render the service is passed over.
    ///
    /// @param wanted null for anyone
    public void wish(@Nullable StaffId wanted) {
        var one =
                Optional.ofNullable(wanted)
                        .filter(id -> staff.stream().anyMatch(who -> who.id().equals(id)));
        choices.select(one);
    }

    /// Whether there is anything to choose.
    public boolean isOpen() {
        return staff.size() > 1;
    }

    /// Empty for anyone.
    public Optional<StaffId> chosen() {
        return choices.chosen().flatMap(one -> one);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        render();
    }

    private void render() {
        choices.setAriaLabel(getTranslation("booking.pick-staff"));
        choices.clear();
        choices.offer(Optional.empty(), "staff-any", new Span(getTranslation("booking.anyone")));
        staff.forEach(this::offer);
    }

    private void offer(StaffMember one) {
        var about = new Span(one.aboutIn(Wording.in(getLocale()).language()));
        about.addClassName("choice-description");
        about.setVisible(!about.getText().isEmpty());
        choices.offer(
                Optional.of(one.id()),
                "staff-" + one.id().value(),
                faces.apply(one),
                new Span(one.name()),
                about);
    }
}
