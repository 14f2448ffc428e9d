package kz.localbusiness.web.booking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;

/// With whom; anyone unless the client says otherwise.
final class StaffPicker extends Div implements LocaleChangeObserver {

    private final List<StaffMember> staff;
    private final Choices<Optional<StaffId>> choices;

    StaffPicker(List<StaffMember> staff, Runnable onChoice) {
        this.staff = staff;
        this.choices = new Choices<>(_ -> onChoice.run());
        choices.select(Optional.empty());
        add(choices);
    }

    /// Empty for anyone.
    Optional<StaffId> chosen() {
        return choices.chosen().flatMap(one -> one);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        choices.setAriaLabel(getTranslation("booking.pick-staff"));
        choices.clear();
        choices.offer(Optional.empty(), "staff-any", new Span(getTranslation("booking.anyone")));
        staff.forEach(this::offer);
    }

    private void offer(StaffMember one) {
        choices.offer(Optional.of(one.id()), "staff-" + one.id().value(), new Span(one.name()));
    }
}
