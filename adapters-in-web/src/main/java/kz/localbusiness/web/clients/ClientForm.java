package kz.localbusiness.web.clients;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.domain.client.ClientProfile;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.web.form.FieldCheck;
import kz.localbusiness.web.form.FormCheck;
import kz.localbusiness.web.text.Locales;
import kz.localbusiness.web.text.PhoneNumbers;
import kz.localbusiness.web.text.Typed;
import org.jspecify.annotations.Nullable;

/// Edits a client's profile; further numbers and tags stand in one line, with commas between them.
final class ClientForm extends Div implements LocaleChangeObserver {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final int LONGEST_LINE = 200;

    final TextField name = new TextField();
    final TextField phone = new TextField();
    final TextField others = new TextField();
    final EmailField email = new EmailField();
    final DatePicker birthday = new DatePicker();
    final Select<Language> language = new Select<>();
    final TextField tags = new TextField();
    final Paragraph notice = new Paragraph();
    private final FormCheck check;

    ClientForm(@Nullable ClientProfile profile) {
        addClassName("fields");
        notice.addClassNames("notice", "bad");
        notice.getElement().setAttribute("role", "alert");
        name.setId("client-name");
        name.setMaxLength(ClientProfile.MAX_NAME);
        name.setRequiredIndicatorVisible(true);
        phone.setId("client-phone");
        phone.setMaxLength(PhoneNumbers.MAX_LENGTH);
        phone.setRequiredIndicatorVisible(true);
        phone.setPlaceholder("+7 701 123 45 67");
        phone.getElement().setAttribute("inputmode", "tel");
        others.setId("client-others");
        others.setMaxLength(LONGEST_LINE);
        email.setId("client-email");
        email.setMaxLength(EmailAddress.MAX_LENGTH);
        birthday.setId("client-birthday");
        birthday.setMin(FIRST);
        language.setId("client-language");
        language.setItems(Language.values());
        language.setItemLabelGenerator(Locales::nameOf);
        tags.setId("client-tags");
        tags.setMaxLength(LONGEST_LINE * 2);
        add(notice, name, phone, others, email, birthday, language, tags);
        fill(profile);
        check =
                new FormCheck(
                        new FieldCheck<>(name)
                                .refuse(text -> Typed.line(text).isEmpty(), "clients.name-missing"),
                        new FieldCheck<>(phone)
                                .refuse(text -> one(text).isEmpty(), "clients.phone-wrong"),
                        new FieldCheck<>(others)
                                .refuse(text -> !areNumbers(text), "clients.others-wrong"),
                        new FieldCheck<>(email)
                                .refuse(text -> !isAddress(text), "clients.email-wrong"),
                        new FieldCheck<>(tags)
                                .refuse(text -> !areTags(text), "clients.tags-wrong"));
    }

    private void fill(@Nullable ClientProfile profile) {
        language.setValue(profile == null ? Language.RU : profile.language());
        if (profile != null) {
            name.setValue(profile.name());
            phone.setValue(PhoneNumbers.shown(profile.phone()));
            others.setValue(
                    profile.phones().stream()
                            .skip(1)
                            .map(PhoneNumbers::shown)
                            .collect(Collectors.joining(", ")));
            email.setValue(profile.email() == null ? "" : profile.email().value());
            birthday.setValue(profile.birthday());
            tags.setValue(String.join(", ", profile.tags()));
        }
    }

    /// Empty when a field is wrong, which says so.
    Optional<ClientProfile> profile() {
        notice.setText("");
        if (!check.passes() || birthday.isInvalid()) {
            return Optional.empty();
        }
        var numbers = Stream.concat(one(phone.getValue()).stream(), numbers(others.getValue()));
        var address = Typed.line(email.getValue()).toLowerCase(Locale.ROOT);
        return Optional.of(
                new ClientProfile(
                        Typed.line(name.getValue()),
                        numbers.distinct().toList(),
                        address.isEmpty() ? null : new EmailAddress(address),
                        language.getValue(),
                        birthday.getValue(),
                        words(tags.getValue())));
    }

    void phoneTaken(PhoneNumber number, String by) {
        notice.setText(getTranslation("clients.phone-taken", PhoneNumbers.shown(number), by));
    }

    void unknown() {
        notice.setText(getTranslation("clients.gone"));
    }

    private static Optional<PhoneNumber> one(String typed) {
        return PhoneNumbers.mobile(typed.strip());
    }

    private static Stream<PhoneNumber> numbers(String typed) {
        return words(typed).stream().flatMap(word -> one(word).stream());
    }

    private static boolean areNumbers(String typed) {
        var words = words(typed);
        return words.size() < ClientProfile.MOST_PHONES
                && words.stream().allMatch(word -> one(word).isPresent());
    }

    private static boolean isAddress(String typed) {
        var address = Typed.line(typed).toLowerCase(Locale.ROOT);
        return address.isEmpty() || EmailAddress.isValid(address);
    }

    private static boolean areTags(String typed) {
        var words = words(typed);
        return words.size() <= ClientProfile.MOST_TAGS
                && words.stream().allMatch(word -> word.length() <= ClientProfile.MAX_TAG);
    }

    private static List<String> words(String typed) {
        return Stream.of(Typed.line(typed).split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        name.setLabel(getTranslation("clients.name"));
        phone.setLabel(getTranslation("clients.phone"));
        others.setLabel(getTranslation("clients.others"));
        others.setHelperText(getTranslation("clients.with-commas"));
        email.setLabel(getTranslation("clients.email"));
        birthday.setLabel(getTranslation("clients.birthday"));
        birthday.setLocale(event.getLocale());
        language.setLabel(getTranslation("clients.language"));
        tags.setLabel(getTranslation("clients.tags"));
        tags.setHelperText(getTranslation("clients.with-commas"));
        check.speakAgain();
    }
}
