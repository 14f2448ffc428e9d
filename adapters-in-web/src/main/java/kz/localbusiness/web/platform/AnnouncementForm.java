package kz.localbusiness.web.platform;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.localbusiness.application.Ids;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.platform.Announcement;
import kz.localbusiness.domain.platform.Severity;
import kz.localbusiness.domain.platform.Wordings;
import org.jspecify.annotations.Nullable;

/// One announcement in three languages, from and until on the clock of Atyrau.
final class AnnouncementForm extends Div implements LocaleChangeObserver {

    private final Clock clock;
    private final Ids ids;
    private final Consumer<Announcement> read;
    final TextArea kk = text("kk");
    final TextArea ru = text("ru");
    final TextArea en = text("en");
    final DateTimePicker from = new DateTimePicker();
    final DateTimePicker until = new DateTimePicker();
    final Checkbox warning = new Checkbox();
    final Button publish = new Button("", _ -> read());

    AnnouncementForm(Clock clock, Ids ids, Consumer<Announcement> read) {
        this.clock = clock;
        this.ids = ids;
        this.read = read;
        addClassNames("card", "fields");
        from.setId("announcement-from");
        until.setId("announcement-until");
        publish.setId("announcement-publish");
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        add(kk, ru, en, from, until, warning, publish);
        clear();
    }

    void clear() {
        texts().forEach(TextArea::clear);
        texts().forEach(field -> field.setInvalid(false));
        var now = LocalDateTime.ofInstant(clock.instant(), Business.DEFAULT_ZONE);
        from.setValue(now.truncatedTo(ChronoUnit.HOURS));
        until.setValue(now.truncatedTo(ChronoUnit.HOURS).plusDays(1));
        until.setInvalid(false);
        warning.setValue(false);
    }

    private void read() {
        var isComplete = texts().map(this::isFilled).toList();
        var begin = instant(from.getValue());
        var end = instant(until.getValue());
        until.setInvalid(begin == null || end == null || !Announcement.isSpan(begin, end));
        if (begin != null
                && end != null
                && !until.isInvalid()
                && isComplete.equals(List.of(true, true, true))) {
            var words = new Wordings(kk.getValue(), ru.getValue(), en.getValue());
            var severity = warning.getValue() ? Severity.WARNING : Severity.NEWS;
            read.accept(new Announcement(ids.next(), words, severity, begin, end));
        }
    }

    private boolean isFilled(TextArea field) {
        var isFilled = !Typing.readable(field.getValue(), Wordings.MAX_LENGTH).isEmpty();
        field.setInvalid(!isFilled);
        return isFilled;
    }

    private Stream<TextArea> texts() {
        return Stream.of(kk, ru, en);
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime wall) {
        return wall == null ? null : wall.atZone(Business.DEFAULT_ZONE).toInstant();
    }

    private static TextArea text(String language) {
        var field = new TextArea();
        field.setId("announcement-" + language);
        field.setMaxLength(Wordings.MAX_LENGTH);
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        return field;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        kk.setLabel(getTranslation("platform.text-kk"));
        ru.setLabel(getTranslation("platform.text-ru"));
        en.setLabel(getTranslation("platform.text-en"));
        texts().forEach(field -> field.setErrorMessage(getTranslation("platform.text-missing")));
        from.setLabel(getTranslation("platform.from"));
        until.setLabel(getTranslation("platform.until"));
        until.setErrorMessage(getTranslation("platform.no-span"));
        Stream.of(from, until).forEach(field -> field.setLocale(event.getLocale()));
        warning.setLabel(getTranslation("platform.is-warning"));
        publish.setText(getTranslation("platform.publish"));
    }
}
