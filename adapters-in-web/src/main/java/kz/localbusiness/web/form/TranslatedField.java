package kz.localbusiness.web.form;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.OtherLanguages;

/// A text as it is written first, and folded away what it says in each language. What is left empty
/// there is read as it was written first.
public final class TranslatedField extends Div implements LocaleChangeObserver {

    private final String key;
    private final Details more = new Details();
    private final Map<Language, TextFieldBase<?, String>> others = new EnumMap<>(Language.class);
    private final FormCheck check;

    public final TextFieldBase<?, String> original;

    /// @param key of the label
    private TranslatedField(
            String id, String key, TextFieldBase<?, String> original, Predicate<String> unfit) {
        this.key = key;
        this.original = original;
        addClassName("translated");
        original.setId(id);
        var inside = new Div();
        inside.addClassName("fields");
        for (var language : Language.values()) {
            var other = original instanceof TextArea area ? like(area) : like(original);
            other.setId("%s-%s".formatted(id, language.name().toLowerCase(Locale.ROOT)));
            others.put(language, other);
            inside.add(other);
        }
        more.add(inside);
        add(original, more);
        check =
                new FormCheck(
                        Stream.concat(Stream.of(original), others.values().stream())
                                .map(one -> fits(one, unfit))
                                .toArray(FieldCheck<?, ?>[]::new));
    }

    public static TranslatedField line(String id, String key, int most) {
        var field = new TextField();
        field.setMaxLength(most);
        return new TranslatedField(id, key, field, Plain.unfitLine(most));
    }

    public static TranslatedField lines(String id, String key, int most) {
        var area = new TextArea();
        area.setMaxLength(most);
        return new TranslatedField(id, key, area, Plain.unfit(most));
    }

    private static TextArea like(TextArea area) {
        var other = new TextArea();
        other.setMaxLength(area.getMaxLength());
        return other;
    }

    private static TextField like(TextFieldBase<?, String> field) {
        var other = new TextField();
        if (field instanceof TextField line) {
            other.setMaxLength(line.getMaxLength());
        }
        return other;
    }

    private static FieldCheck<String, TextFieldBase<?, String>> fits(
            TextFieldBase<?, String> field, Predicate<String> unfit) {
        return new FieldCheck<String, TextFieldBase<?, String>>(field)
                .refuse(unfit, "form.text-unfit");
    }

    public void show(String text, OtherLanguages translations) {
        original.setValue(text);
        others.forEach((language, field) -> field.setValue(translations.of(language)));
        more.setOpened(!translations.equals(OtherLanguages.NONE));
    }

    public String text() {
        return original.getValue().strip();
    }

    public OtherLanguages translations() {
        var said = new EnumMap<Language, String>(Language.class);
        others.forEach((language, field) -> said.put(language, field.getValue()));
        return new OtherLanguages(said);
    }

    /// Opens what is folded when something in there is wrong.
    public boolean passes() {
        var fits = check.passes();
        if (others.values().stream().anyMatch(TextFieldBase::isInvalid)) {
            more.setOpened(true);
        }
        return fits;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        original.setLabel(getTranslation(key));
        more.setSummaryText(getTranslation("form.other-languages"));
        others.forEach((language, field) ->
                field.setLabel(
                        "%s: %s"
                                .formatted(
                                        getTranslation(key),
                                        getTranslation("form.language." + code(language)))));
        check.speakAgain();
    }

    private static String code(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
