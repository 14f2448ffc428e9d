package kz.localbusiness.web.catalog;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Duration;
import kz.localbusiness.domain.catalog.Buffers;
import kz.localbusiness.domain.catalog.Delivery;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.web.form.FieldCheck;
import kz.localbusiness.web.form.FormCheck;
import kz.localbusiness.web.form.MinutesField;
import org.jspecify.annotations.Nullable;

/// Time around a visit, and how many clients share it.
final class AroundFields extends Div implements LocaleChangeObserver {

    private static final Duration LONGEST = Duration.ofHours(4);

    final MinutesField before = new MinutesField(Duration.ZERO, LONGEST, Offering.SHORTEST);
    final MinutesField after = new MinutesField(Duration.ZERO, LONGEST, Offering.SHORTEST);
    final IntegerField seats = new IntegerField();
    private final FormCheck check = new FormCheck(buffer(before), buffer(after), capacity());

    AroundFields(Delivery delivery) {
        addClassNames("fields", "two");
        before.setId("buffer-before");
        before.show(delivery.buffers().before());
        after.setId("buffer-after");
        after.show(delivery.buffers().after());
        seats.setId("service-seats");
        seats.setStepButtonsVisible(true);
        seats.setMin(1);
        seats.setMax(Delivery.MOST_SEATS);
        seats.setValue(delivery.capacity());
        add(before, after, seats);
    }

    private static FieldCheck<@Nullable Integer, MinutesField> buffer(MinutesField field) {
        return new FieldCheck<@Nullable Integer, MinutesField>(field)
                .refuse(AroundFields::isWrong, "catalog.buffer-impossible");
    }

    private static boolean isWrong(@Nullable Integer typed) {
        return typed == null || !Buffers.isPossible(Duration.ofMinutes(typed));
    }

    private FieldCheck<@Nullable Integer, IntegerField> capacity() {
        return new FieldCheck<@Nullable Integer, IntegerField>(seats)
                .refuse(
                        typed -> typed == null || typed < 1 || typed > Delivery.MOST_SEATS,
                        "catalog.seats-impossible");
    }

    boolean passes() {
        return check.passes();
    }

    Buffers buffers() {
        return new Buffers(
                Duration.ofMinutes(before.getValue()), Duration.ofMinutes(after.getValue()));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        before.setLabel(getTranslation("catalog.buffer-before"));
        after.setLabel(getTranslation("catalog.buffer-after"));
        seats.setLabel(getTranslation("catalog.seats"));
        check.speakAgain();
    }
}
